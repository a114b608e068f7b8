package org.childjourney.calendar;

import java.time.LocalDate;

/**
 * A date so far away that no bank holidays are known for it: almost always a mistyped
 * year.
 */
public class BeyondTheCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BeyondTheCalendar(LocalDate date, LocalDate first, LocalDate last) {
        super("%s is outside the working-day calendar, which runs from %s to %s. Check the year.".formatted(date, first,
                last));
    }

    BeyondTheCalendar(LocalDate from, int workingDays, LocalDate first, LocalDate last) {
        super("%d working days from %s lead outside the working-day calendar, which runs from %s to %s."
            .formatted(workingDays, from, first, last));
    }

}
