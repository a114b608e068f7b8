package org.childjourney.charts;

import java.util.List;
import java.util.stream.Collectors;

import org.childjourney.charts.Drawing.Anchor;

/**
 * Bars that lie below each other, each with its name and its value.
 *
 * @param title what is drawn
 * @param unit what the values count
 * @param bars from top to bottom
 * @param target a line that all should reach or stay below, with its name; null for none
 */
public record Bars(String title, Unit unit, List<Bar> bars, Target target) implements Chart {

    private static final int WIDTH = 480;

    private static final int NAMES = 180;

    private static final int VALUES = 100;

    private static final int HIGH = 24;

    private static final int ROW = 36;

    /**
     * One bar.
     *
     * @param label its name
     * @param value its length, null where there is nothing to measure
     * @param note what stands beside the value, for instance "9 of 12"; may be null
     */
    public record Bar(String label, Double value, String note) {

        /** A bar with nothing beside it. */
        public Bar(String label, Double value) {
            this(label, value, null);
        }

        private String said(Unit unit) {
            return (this.value == null) ? "no cases"
                    : unit.words(this.value) + ((this.note != null) ? " (" + this.note + ")" : "");
        }

    }

    /**
     * A line across the bars.
     *
     * @param label its name
     * @param value where it stands
     */
    public record Target(String label, double value) {
    }

    public Bars {
        bars = List.copyOf(bars);
    }

    /** Bars without a target. */
    public Bars(String title, Unit unit, List<Bar> bars) {
        this(title, unit, bars, null);
    }

    @Override
    public String inWords() {
        if (this.bars.isEmpty()) {
            return "No cases.";
        }
        return this.bars.stream()
            .map(bar -> bar.label() + ": " + bar.said(this.unit))
            .collect(Collectors.joining("; ", "", "."))
                + ((this.target != null)
                        ? " %s: %s.".formatted(this.target.label(), this.unit.words(this.target.value())) : "");
    }

    @Override
    public String svg() {
        var most = this.bars.stream().filter(bar -> bar.value() != null).mapToDouble(Bar::value).max().orElse(0);
        var scale = (this.unit == Unit.PERCENT) ? new Scale(100, 25)
                : Scale.upTo((this.target != null) ? Math.max(most, this.target.value()) : most);
        if (this.bars.isEmpty()) {
            return new Drawing(WIDTH, ROW, this.title + ". " + inWords()).nothing(WIDTH / 2.0, 22).svg();
        }
        var top = (this.target != null) ? 24 : 4;
        var bottom = top + this.bars.size() * ROW;
        var room = WIDTH - NAMES - VALUES;
        var drawing = new Drawing(WIDTH, bottom + 6, this.title + ". " + inWords());
        for (var i = 0; i < this.bars.size(); i++) {
            var bar = this.bars.get(i);
            if (bar.value() != null) {
                drawing.rectangle(NAMES, middle(top, i) - HIGH / 2.0, scale.part(bar.value()) * room, HIGH,
                        Drawing.BLUE, Drawing.INK);
            }
        }
        if (this.target != null) {
            target(drawing, NAMES + scale.part(this.target.value()) * room, top, bottom);
        }
        for (var i = 0; i < this.bars.size(); i++) {
            label(drawing, this.bars.get(i), scale, middle(top, i));
        }
        drawing.line(NAMES, top, NAMES, bottom, Drawing.INK, 1.5);
        return drawing.svg();
    }

    private static double middle(int top, int bar) {
        return top + (bar + 0.5) * ROW;
    }

    private void target(Drawing drawing, double x, int top, int bottom) {
        drawing.line(x, top - 2, x, bottom, Drawing.INK, 2, "6 4");
        drawing.text(Math.min(x, WIDTH - 4 - Drawing.width(said(this.target), 13) / 2), top - 8, said(this.target),
                Anchor.MIDDLE);
    }

    private void label(Drawing drawing, Bar bar, Scale scale, double y) {
        drawing.text(NAMES - 10, y + 5, Drawing.fitting(bar.label(), NAMES - 12, 14), Anchor.END, 14, Drawing.INK,
                false);
        var length = (bar.value() != null) ? scale.part(bar.value()) * (WIDTH - NAMES - VALUES) : 0;
        var said = bar.said(this.unit);
        // White behind the value, where the line of the target would run through it.
        drawing.rectangle(NAMES + length + 4, y - 10, Drawing.width(said, 14), 20, "#ffffff", "none");
        drawing.text(NAMES + length + 8, y + 5, said, Anchor.START, 14, Drawing.INK, bar.value() != null);
    }

    private String said(Target target) {
        return target.label() + " " + this.unit.words(target.value());
    }

}
