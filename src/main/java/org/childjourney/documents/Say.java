package org.childjourney.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Sentences;

/** How documents say days, times and lists; templates know it as {@code say}. */
public final class Say {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    Say() {
    }

    /** "8 April 2026". */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "8 April 2026", in England. */
    public String day(Instant moment) {
        return DAY.format(WorkingCalendar.dateOf(moment));
    }

    /** "Wednesday 8 April 2026". */
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "2pm", "9:30am", "midday". */
    public String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        var pattern = (time.getMinute() == 0) ? "ha" : "h:mma";
        return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(time).toLowerCase(Locale.UK);
    }

    /** "Fern, Moss and Sorrel". */
    public String all(Collection<String> things) {
        return Sentences.list(things);
    }

    /** "1 week", "13 weeks". */
    public String count(long number, String noun) {
        return number + " " + noun + ((number == 1) ? "" : "s");
    }

    /** What somebody typed, in paragraphs and lists. */
    public Prose prose(String typed) {
        return Prose.of(typed);
    }

}
