package org.childjourney.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.childjourney.charts.Drawing.Anchor;

/**
 * What was at one time and what is at another, with a line between: which way each has
 * moved.
 *
 * @param title what is drawn
 * @param unit what the values count
 * @param before the name of the earlier time
 * @param after the name of the later time
 * @param slopes what has moved
 */
public record Slopes(String title, Unit unit, String before, String after, List<Slope> slopes) implements Chart {

    private static final int WIDTH = 480;

    private static final int LEFT = 170;

    private static final int RIGHT = 310;

    private static final int TOP = 44;

    private static final int BETWEEN = 20;

    /**
     * One that has moved.
     *
     * @param name its name
     * @param from where it was
     * @param to where it is
     */
    public record Slope(String name, double from, double to) {

        private String said(Unit unit) {
            var way = (this.to > this.from) ? "up" : (this.to < this.from) ? "down" : "unchanged";
            return "%s: from %s to %s, %s".formatted(this.name, unit.words(this.from), unit.words(this.to), way);
        }

    }

    public Slopes {
        slopes = List.copyOf(slopes);
    }

    @Override
    public String inWords() {
        return this.slopes.isEmpty() ? "No cases."
                : this.slopes.stream().map(slope -> slope.said(this.unit)).collect(Collectors.joining("; ", "", "."));
    }

    @Override
    public String svg() {
        var most = this.slopes.stream().mapToDouble(slope -> Math.max(slope.from(), slope.to())).max().orElse(0);
        var scale = (this.unit == Unit.PERCENT) ? new Scale(100, 25) : Scale.upTo(most);
        var bottom = TOP + Math.max(150, this.slopes.size() * BETWEEN);
        var drawing = new Drawing(WIDTH, bottom + 16, this.title + ". " + inWords());
        drawing.text(LEFT, 20, this.before, Anchor.END, 14, Drawing.INK, true);
        drawing.text(RIGHT, 20, this.after, Anchor.START, 14, Drawing.INK, true);
        drawing.line(LEFT, TOP - 14, LEFT, bottom, Drawing.FAINT, 1);
        drawing.line(RIGHT, TOP - 14, RIGHT, bottom, Drawing.FAINT, 1);
        if (this.slopes.isEmpty()) {
            drawing.nothing((LEFT + RIGHT) / 2.0, (TOP + bottom) / 2.0);
        }
        var left = places(scale, bottom, Comparator.comparingDouble(Slope::from).reversed(), Slope::from);
        var right = places(scale, bottom, Comparator.comparingDouble(Slope::to).reversed(), Slope::to);
        for (var i = 0; i < this.slopes.size(); i++) {
            var slope = this.slopes.get(i);
            var from = y(scale, slope.from(), bottom);
            var to = y(scale, slope.to(), bottom);
            var down = slope.to() < slope.from();
            drawing.line(LEFT, from, RIGHT, to, down ? Drawing.INK : Drawing.BLUE, 2.5, down ? "7 4" : "");
            drawing.mark(0, LEFT, from, down ? Drawing.INK : Drawing.BLUE);
            drawing.mark(0, RIGHT, to, down ? Drawing.INK : Drawing.BLUE);
            drawing.text(LEFT - 12, left.get(i) + 4,
                    Drawing.fitting(slope.name(), LEFT - 80, 13) + " " + this.unit.words(slope.from()), Anchor.END);
            drawing.text(RIGHT + 12, right.get(i) + 4,
                    this.unit.words(slope.to()) + " " + Drawing.fitting(slope.name(), WIDTH - RIGHT - 90, 13),
                    Anchor.START);
        }
        return drawing.svg();
    }

    /** Where the names stand: beside their mark, or below the name above. */
    private List<Double> places(Scale scale, int bottom, Comparator<Slope> order,
            java.util.function.ToDoubleFunction<Slope> value) {
        var places = new ArrayList<Double>(java.util.Collections.nCopies(this.slopes.size(), 0.0));
        var last = Double.NEGATIVE_INFINITY;
        for (var i : java.util.stream.IntStream.range(0, this.slopes.size())
            .boxed()
            .sorted(Comparator.comparing(this.slopes::get, order))
            .toList()) {
            last = Math.max(last + 16, y(scale, value.applyAsDouble(this.slopes.get(i)), bottom));
            places.set(i, last);
        }
        return places;
    }

    private static double y(Scale scale, double value, int bottom) {
        return bottom - scale.part(value) * (bottom - TOP);
    }

}
