package org.childjourney.calendar;

import java.time.LocalDate;

/**
 * Ages in the law of England: a person attains an age at the beginning of the birthday
 * (Family Law Reform Act 1969 section 9). Who was born on 29 February attains it on 1
 * March in a year that has no such day, and ages in months follow the same rule: a day
 * that the month does not have is the first of the next.
 */
public final class Birthdays {

    private static final int WEEKS_OF_PREGNANCY = 40;

    private Birthdays() {
    }

    /** The day on which that age in whole years is attained. */
    public static LocalDate attains(LocalDate born, int years) {
        return attains(born, years, 0);
    }

    /**
     * The day on which that age is attained, such as 17 years and 9 months.
     * @throws IllegalArgumentException if the age is negative or months are not 0 to 11
     */
    public static LocalDate attains(LocalDate born, int years, int months) {
        if (years < 0 || months < 0 || months > 11) {
            throw new IllegalArgumentException("No one attains an age of " + years + " years and " + months
                    + " months. Give years from 0 and months from 0 to 11.");
        }
        var day = born.plusMonths(12L * years + months);
        return (day.getDayOfMonth() == born.getDayOfMonth()) ? day : day.plusDays(1);
    }

    /**
     * The last day before that age is attained: the last on which something due by that
     * age can be done.
     */
    public static LocalDate lastDayBefore(LocalDate born, int years, int months) {
        return attains(born, years, months).minusDays(1);
    }

    /**
     * Age in completed years on that day.
     * @throws IllegalArgumentException if the day is before the birth
     */
    public static int ageOn(LocalDate born, LocalDate day) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("A child born on " + born + " has no age on " + day + ".");
        }
        var years = day.getYear() - born.getYear();
        return attains(born, years).isAfter(day) ? years - 1 : years;
    }

    /** Whether that age in whole years has been attained on that day. */
    public static boolean hasAttained(LocalDate born, int years, LocalDate day) {
        return !day.isBefore(attains(born, years));
    }

    /**
     * The day on which a pregnancy reaches that many completed weeks, forty being the
     * expected date of birth.
     */
    public static LocalDate weekOfPregnancy(LocalDate expectedDateOfBirth, int weeks) {
        if (weeks < 0 || weeks > WEEKS_OF_PREGNANCY) {
            throw new IllegalArgumentException("A pregnancy is measured in 0 to 40 weeks, not " + weeks + ".");
        }
        return expectedDateOfBirth.minusWeeks(WEEKS_OF_PREGNANCY - weeks);
    }

}
