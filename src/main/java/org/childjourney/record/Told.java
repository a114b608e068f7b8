package org.childjourney.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Answer;

/** What is recorded, as it is told to people. */
final class Told {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Told() {
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant instant) {
        return day(instant.atZone(WorkingCalendar.LONDON).toLocalDate());
    }

    static String by(String userId) {
        return "system".equals(userId) ? "Recorded by the system" : "Recorded by " + userId;
    }

    static String yesOrNo(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "not known";
        };
    }

    /** The parts that there are, one to a line; null when there is none. */
    static String lines(String... parts) {
        var told = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

}
