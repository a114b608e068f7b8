package org.childjourney.charts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.charts.Drawing.Anchor;

/**
 * Rows along the days of a period, each with stretches of time and single days that
 * matter: one row for one family or child.
 *
 * @param title what is drawn
 * @param from the first day
 * @param to the last day
 * @param today a line across all rows, null for none
 * @param rows from top to bottom
 */
public record TimeLine(String title, LocalDate from, LocalDate to, LocalDate today, List<Row> rows) implements Chart {

    private static final int WIDTH = 760;

    private static final int NAMES = 170;

    private static final int ROW = 48;

    private static final int TOP = 34;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.UK);

    /**
     * One row.
     *
     * @param name its name
     * @param spans stretches of time
     * @param marks single days
     */
    public record Row(String name, List<Span> spans, List<Mark> marks) {

        public Row {
            spans = List.copyOf(spans);
            marks = List.copyOf(marks);
        }

        private String said() {
            return Stream.concat(this.spans.stream().map(Span::said), this.marks.stream().map(Mark::said))
                .collect(Collectors.joining(", ", this.name + ": ", ""));
        }

    }

    /**
     * A stretch of time.
     *
     * @param from its first day
     * @param to its last day
     * @param words what it is, for instance "week 9"
     * @param late whether it has run beyond its limit
     */
    public record Span(LocalDate from, LocalDate to, String words, boolean late) {

        private String said() {
            return "%s from %s to %s%s".formatted(this.words, DAY.format(this.from), DAY.format(this.to),
                    this.late ? ", late" : "");
        }

    }

    /**
     * A single day.
     *
     * @param on the day
     * @param words what happened or is due
     * @param done whether it has happened
     */
    public record Mark(LocalDate on, String words, boolean done) {

        private String said() {
            return "%s %s %s".formatted(this.words, this.done ? "on" : "due on", DAY.format(this.on));
        }

    }

    public TimeLine {
        rows = List.copyOf(rows);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A time line does not end on %s before it begins on %s".formatted(to, from));
        }
    }

    @Override
    public String inWords() {
        return this.rows.isEmpty() ? "No cases."
                : this.rows.stream().map(Row::said).collect(Collectors.joining(". ", "", "."));
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public String svg() {
        var bottom = TOP + Math.max(1, this.rows.size()) * ROW;
        var drawing = new Drawing(WIDTH, bottom + 10, this.title + ". " + inWords());
        months(drawing, bottom);
        if (this.rows.isEmpty()) {
            drawing.nothing(WIDTH / 2.0, TOP + 28);
        }
        for (var i = 0; i < this.rows.size(); i++) {
            row(drawing, this.rows.get(i), TOP + i * ROW);
        }
        if (this.today != null && !this.today.isBefore(this.from) && !this.today.isAfter(this.to)) {
            drawing.line(x(this.today), TOP - 8, x(this.today), bottom, Drawing.INK, 2, "5 4");
            drawing.text(x(this.today), TOP - 12, "today", Anchor.MIDDLE, 13, Drawing.INK, true);
        }
        return drawing.svg();
    }

    private void months(Drawing drawing, int bottom) {
        var months = ChronoUnit.MONTHS.between(this.from, this.to) + 1;
        var every = Math.max(1, (int) Math.ceil(months / 9.0));
        var first = this.from.withDayOfMonth(1).plusMonths((this.from.getDayOfMonth() == 1) ? 0 : 1);
        for (var month = first; !month.isAfter(this.to); month = month.plusMonths(every)) {
            drawing.line(x(month), TOP - 4, x(month), bottom, Drawing.FAINT, 1);
            if (this.today == null || Math.abs(x(month) - x(this.today)) > 46) {
                drawing.text(x(month), TOP - 12, MONTH.format(month), Anchor.MIDDLE, 13, Drawing.QUIET, false);
            }
        }
    }

    private void row(Drawing drawing, Row row, double y) {
        drawing.text(0, y + 32, Drawing.fitting(row.name(), NAMES - 10, 14), Anchor.START, 14, Drawing.INK, true);
        drawing.line(NAMES, y + 28, WIDTH - 8, y + 28, Drawing.FAINT, 1);
        row.spans().forEach(span -> span(drawing, span, y + 18));
        var inside = row.marks()
            .stream()
            .filter(mark -> shows(mark.on()))
            .sorted(Comparator.comparing(Mark::on))
            .toList();
        for (var i = 0; i < inside.size(); i++) {
            var mark = inside.get(i);
            var room = ((i + 1 < inside.size()) ? x(inside.get(i + 1).on()) : WIDTH) - x(mark.on()) - 14;
            drawing.mark(mark.done() ? 2 : 3, x(mark.on()), y + 9, Drawing.INK);
            drawing.text(x(mark.on()) + 9, y + 13, fitting(mark.words(), room, 11), Anchor.START, 11, Drawing.INK,
                    false);
        }
    }

    private void span(Drawing drawing, Span span, double y) {
        if (span.to().isBefore(this.from) || span.from().isAfter(this.to)) {
            return;
        }
        var begin = x(latest(span.from(), this.from));
        var wide = Math.max(3, x(earliest(span.to(), this.to)) - begin);
        drawing.rectangle(begin, y, wide, 20, span.late() ? "#ffffff" : "#d2e2f1", Drawing.INK);
        var words = fitting(span.late() ? span.words() + ", late" : span.words(), wide - 10, 12);
        if (span.late()) {
            for (var x = begin + 4; x < begin + wide; x += 8) {
                drawing.line(x, y + 20, Math.min(x + 8, begin + wide), y, Drawing.INK, 1);
            }
            drawing.rectangle(begin + 3, y + 3, Math.min(wide - 6, Drawing.width(words, 12)), 14, "#ffffff", "none");
        }
        drawing.text(begin + 5, y + 14, words, Anchor.START, 12, Drawing.INK, span.late());
    }

    /** The text, shortened to what fits; nothing where not even a word would. */
    private static String fitting(String text, double width, int size) {
        var fitting = Drawing.fitting(text, width, size);
        return (fitting.length() > 3 || fitting.equals(text)) ? fitting : "";
    }

    private boolean shows(LocalDate day) {
        return !day.isBefore(this.from) && !day.isAfter(this.to);
    }

    private double x(LocalDate day) {
        var days = Math.max(1, ChronoUnit.DAYS.between(this.from, this.to));
        return NAMES + (double) ChronoUnit.DAYS.between(this.from, day) / days * (WIDTH - 8 - NAMES);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

}
