package org.childjourney.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Weeks as people count them: the first seven days are week 1. */
public final class Weeks {

    private Weeks() {
    }

    /**
     * The number of the week in which the day lies.
     * @throws IllegalArgumentException if the day is before the first
     */
    public static int number(LocalDate first, LocalDate day) {
        if (day.isBefore(first)) {
            throw new IllegalArgumentException("No week of what begins on " + first + " has " + day + " in it.");
        }
        return (int) ChronoUnit.WEEKS.between(first, day) + 1;
    }

}
