package org.childjourney.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.childjourney.casefile.Refused;

/** Days as people say them, and the rule that what is recorded has happened. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);

    private Days() {
    }

    static String said(LocalDate day) {
        return DAY.format(day);
    }

    static void notInFuture(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new Refused(field, "%s is in the future. Enter today's date or an earlier one.".formatted(said(day)));
        }
    }

    static void inOrder(String laterField, LocalDate earlier, LocalDate later, String sentence) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new Refused(laterField, sentence);
        }
    }

}
