package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.calendar.Birthdays;

/** How old a child is, where a response depends on it. */
final class Ages {

    private Ages() {
    }

    /** Whether the child is that old today, both ages included; never before birth. */
    static boolean between(LocalDate birth, int from, int to, LocalDate today) {
        if (birth == null) {
            return false;
        }
        var age = Birthdays.ageOn(birth, today);
        return age >= from && age <= to;
    }

}
