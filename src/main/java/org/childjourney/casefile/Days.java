package org.childjourney.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.childjourney.calendar.WorkingCalendar;

/** Days as people say them, and the rule that what is recorded has happened. */
public final class Days {

    // With Locale.UK it depends on the Java runtime whether September is "Sep" or "Sept".
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm",
            Locale.ENGLISH);

    private Days() {
    }

    /** "Mon 23 Nov 2026". */
    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** "Mon 23 Nov 2026, 16:40", in England's time. */
    public static String said(Instant moment) {
        return MOMENT.format(moment.atZone(WorkingCalendar.LONDON));
    }

    /** The moment that a form means, which asks in England's time; null stays null. */
    public static Instant moment(LocalDateTime inEngland) {
        return (inEngland != null) ? inEngland.atZone(WorkingCalendar.LONDON).toInstant() : null;
    }

    /**
     * Refuses a day that has not come yet.
     * @throws Refused naming the field
     */
    public static void notInFuture(String field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new Refused(field, "%s is in the future. Enter today's date or an earlier one.".formatted(said(day)));
        }
    }

    /**
     * Refuses a moment that has not come yet.
     * @throws Refused naming the field
     */
    public static void notInFuture(String field, Instant moment, Instant now) {
        if (moment != null && moment.isAfter(now)) {
            throw new Refused(field, "%s is in the future. Check date and time.".formatted(said(moment)));
        }
    }

    /**
     * Refuses a later day that lies before the earlier one; where one is missing there is
     * nothing to compare.
     * @throws Refused naming the field of the later day, with this sentence
     */
    public static void inOrder(String laterField, LocalDate earlier, LocalDate later, String sentence) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new Refused(laterField, sentence);
        }
    }

    /**
     * Until when the time ran that something done on this day has stopped: the end of
     * that day, or now if the day is today.
     */
    public static Instant doneOn(LocalDate day, Instant now) {
        var end = WorkingCalendar.endOf(day);
        return end.isBefore(now) ? end : now;
    }

}
