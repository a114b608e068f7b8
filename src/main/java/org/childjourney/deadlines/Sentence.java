package org.childjourney.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;

/** Dates and counts as British people write them. */
final class Sentence {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine", "ten");

    private Sentence() {
    }

    /** Such as Wed 8 Apr 2026. */
    static String day(Instant instant) {
        return Days.said(WorkingCalendar.dateOf(instant));
    }

    /** Such as Wed 8 Apr 2026 at 14:30, in London. */
    static String moment(Instant instant) {
        return day(instant) + " at " + TIME.format(instant.atZone(WorkingCalendar.LONDON));
    }

    /** Such as one day, two days, 11 days. */
    static String count(long number, String singular) {
        var inWords = (number < NUMBERS.size()) ? NUMBERS.get((int) number) : Long.toString(number);
        return inWords + " " + singular + ((number == 1) ? "" : "s");
    }

    /** How late, in whole days of the calendar; within a day, in hours. */
    static String late(Instant due, Instant done) {
        LocalDate from = WorkingCalendar.dateOf(due);
        LocalDate to = WorkingCalendar.dateOf(done);
        var days = from.until(to, ChronoUnit.DAYS);
        if (days > 0) {
            return count(days, "day") + " late";
        }
        var hours = Duration.between(due, done).toHours();
        return (hours > 0) ? count(hours, "hour") + " late" : "less than an hour late";
    }

}
