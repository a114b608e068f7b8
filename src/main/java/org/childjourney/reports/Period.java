package org.childjourney.reports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Refused;

/**
 * The days that a report is about, in England, the first and the last included.
 *
 * @param from the first day
 * @param to the last day
 */
public record Period(LocalDate from, LocalDate to) {

    private static final int LONGEST_IN_YEARS = 5;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2070, 12, 31);

    private static final int USUAL_MONTHS = 3;

    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("d/M/uuuu")
        .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uu", Locale.UK);

    /**
     * Days in order, at most five years apart.
     * @throws Refused naming the field that is wrong
     */
    public Period {
        within("from", from);
        within("to", to);
        if (to.isBefore(from)) {
            throw new Refused("to",
                    "The period ends on %s, before it begins on %s. Give a last day that is not before the first."
                        .formatted(DAY.format(to), DAY.format(from)));
        }
        if (!to.isBefore(from.plusYears(LONGEST_IN_YEARS))) {
            throw new Refused("to",
                    "A report covers at most %d years. Choose a shorter period.".formatted(LONGEST_IN_YEARS));
        }
    }

    private static void within(String field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Refused(field, "Choose a day from %s to %s.".formatted(DAY.format(EARLIEST), DAY.format(LATEST)));
        }
    }

    /**
     * Reads a period as it is asked for. Where one end is missing it covers three months,
     * and where both are, the three months up to today.
     * @param from the first day like 2026-01-01 or 1/1/2026, may be null or empty
     * @param to the last day, may be null or empty
     * @throws Refused naming the field that is wrong
     */
    public static Period asked(String from, String to, LocalDate today) {
        var first = day("from", from);
        var last = day("to", to);
        if (first == null && last == null) {
            return threeMonthsTo(today);
        }
        if (first == null) {
            return threeMonthsTo(last);
        }
        if (last == null) {
            within("from", first);
            var end = first.plusMonths(USUAL_MONTHS).minusDays(1);
            return new Period(first, (end.isAfter(today) && !today.isBefore(first)) ? today : end);
        }
        return new Period(first, last);
    }

    private static Period threeMonthsTo(LocalDate last) {
        within("to", last);
        return new Period(last.plusDays(1).minusMonths(USUAL_MONTHS), last);
    }

    private static LocalDate day(String field, String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(asked.strip(), asked.contains("/") ? AS_WRITTEN : DateTimeFormatter.ISO_LOCAL_DATE);
        }
        catch (DateTimeException noDay) {
            throw new Refused(field, "This is not a day. Give day, month and year, like 31/1/2026.");
        }
    }

    /** The first day as people in Britain write it, such as 31/1/2026. */
    public String fromWritten() {
        return AS_WRITTEN.format(this.from);
    }

    /** The last day as people in Britain write it. */
    public String toWritten() {
        return AS_WRITTEN.format(this.to);
    }

    /** The first moment of the period. */
    public Instant begins() {
        return WorkingCalendar.startOf(this.from);
    }

    /** The first moment after the period. */
    public Instant ends() {
        return WorkingCalendar.startOf(this.to.plusDays(1));
    }

    /** Whether the day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(this.from) && !day.isAfter(this.to);
    }

    /**
     * The months of the period, the first and the last cut where it begins and ends; at
     * most the twelve latest.
     */
    public List<Period> months() {
        var months = new ArrayList<Period>();
        for (var month = YearMonth.from(this.from); !month.isAfter(YearMonth.from(this.to)); month = month
            .plusMonths(1)) {
            var first = month.atDay(1);
            var last = month.atEndOfMonth();
            months
                .add(new Period(first.isBefore(this.from) ? this.from : first, last.isAfter(this.to) ? this.to : last));
        }
        return List.copyOf(months.subList(Math.max(0, months.size() - 12), months.size()));
    }

    /** A month in short, for instance "Jan 26". */
    public String month() {
        return MONTH.format(this.from);
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(this.from, this.to) + 1;
    }

    /** "from 1 January 2026 to 31 March 2026". */
    public String words() {
        return "from %s to %s".formatted(DAY.format(this.from), DAY.format(this.to));
    }

}
