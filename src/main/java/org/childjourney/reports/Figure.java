package org.childjourney.reports;

import java.util.Collection;

import org.childjourney.charts.Unit;

/**
 * One figure, with what it means beside it.
 *
 * @param id its name in data, the same from year to year
 * @param label what it is, in words
 * @param definition what is counted, in a sentence
 * @param value the figure; null when there is nothing to measure
 * @param unit what it counts
 * @param numerator for a share, how many of them; null otherwise
 * @param denominator for a share, of how many; for a median, of how many it is the
 * middle; null for a plain count
 * @param target what is aimed at, in words; null when nothing is
 * @param baseline what it is elsewhere, in words with its source; null when not known
 */
public record Figure(String id, String label, String definition, Double value, Unit unit, Long numerator,
        Long denominator, String target, String baseline) {

    /** How a figure is said for which there is nothing to measure. */
    static final String NO_CASES = "no cases in this period";

    private static final double HUNDRED = 100;

    public Figure {
        if (!definition.endsWith(".")) {
            throw new IllegalArgumentException("A definition is a sentence: " + definition);
        }
    }

    /** How many. */
    public static Figure count(String id, String label, String definition, long count) {
        return new Figure(id, label, definition, (double) count, Unit.COUNT, null, null, null, null);
    }

    /** How many of something that is measured, for instance nights. */
    public static Figure amount(String id, String label, String definition, double amount, Unit unit) {
        return new Figure(id, label, definition, amount, unit, null, null, null, null);
    }

    /** A part of a whole, as a percentage; no cases when the whole is empty. */
    public static Figure share(String id, String label, String definition, long part, long whole) {
        return new Figure(id, label, definition, (whole == 0) ? null : rounded(HUNDRED * part / whole), Unit.PERCENT,
                part, whole, null, null);
    }

    /**
     * A middle value or another that the database has worked out.
     * @param value null when there are no cases
     * @param cases of how many
     */
    public static Figure measured(String id, String label, String definition, Double value, Unit unit, long cases) {
        return new Figure(id, label, definition, (value == null || cases == 0) ? null : rounded(value), unit, null,
                cases, null, null);
    }

    /** The value below and above which half of them lie. */
    public static Figure median(String id, String label, String definition, Collection<? extends Number> values,
            Unit unit) {
        return measured(id, label, definition, percentile(values, 0.5), unit, values.size());
    }

    /**
     * The value that this part of them does not exceed, between two of them if need be;
     * null when there are none.
     */
    public static Double percentile(Collection<? extends Number> values, double part) {
        var sorted = values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return null;
        }
        var at = part * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** The same figure with what is aimed at. */
    public Figure target(String target) {
        return new Figure(this.id, this.label, this.definition, this.value, this.unit, this.numerator, this.denominator,
                target, this.baseline);
    }

    /** The same figure with what it is elsewhere, and where that is written. */
    public Figure baseline(String baseline) {
        return new Figure(this.id, this.label, this.definition, this.value, this.unit, this.numerator, this.denominator,
                this.target, baseline);
    }

    /** The figure as it is read: "75% (9 of 12)", or that there are no cases. */
    public String words() {
        if (this.value == null) {
            return NO_CASES;
        }
        if (this.numerator != null) {
            return "%s (%d of %d)".formatted(this.unit.words(this.value), this.numerator, this.denominator);
        }
        return (this.denominator != null) ? "%s (%d %s)".formatted(this.unit.words(this.value), this.denominator,
                (this.denominator == 1) ? "case" : "cases") : this.unit.words(this.value);
    }

}
