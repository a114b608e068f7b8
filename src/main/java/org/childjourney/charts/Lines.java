package org.childjourney.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.childjourney.charts.Drawing.Anchor;

/**
 * Lines from one point in time to the next, each with marks of its own shape and its name
 * at its end, or its last value where the title is its name.
 *
 * @param title what is drawn
 * @param unit what the values count
 * @param points the names of the points, for instance months, in their order
 * @param lines the lines
 */
public record Lines(String title, Unit unit, List<String> points, List<Line> lines) implements Chart {

    private static final int WIDTH = 480;

    private static final int HEIGHT = 210;

    private static final int LEFT = 52;

    private static final int TOP = 14;

    private static final int BOTTOM = 174;

    private static final String[] DASHES = { "", "7 4", "2 3", "10 3 2 3" };

    private static final String[] COLOURS = { Drawing.BLUE, Drawing.INK, Drawing.QUIET, Drawing.BLUE };

    /**
     * One line.
     *
     * @param name its name
     * @param values a value for each point, null where there is nothing to measure
     */
    public record Line(String name, List<Double> values) {

        public Line {
            values = new ArrayList<>(values);
        }

    }

    public Lines {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        for (var line : lines) {
            if (line.values().size() != points.size()) {
                throw new IllegalArgumentException("The line \"%s\" has %d values for %d points".formatted(line.name(),
                        line.values().size(), points.size()));
            }
        }
    }

    @Override
    public String inWords() {
        return this.lines.isEmpty() ? "No cases."
                : this.lines.stream().map(this::said).collect(Collectors.joining(" "));
    }

    private String said(Line line) {
        var known = IntStream.range(0, this.points.size()).filter(i -> line.values().get(i) != null).boxed().toList();
        if (known.isEmpty()) {
            return line.name() + ": no cases.";
        }
        var first = known.get(0);
        var last = known.get(known.size() - 1);
        var begin = "%s: %s in %s".formatted(line.name(), this.unit.words(line.values().get(first)),
                this.points.get(first));
        return first.equals(last) ? begin + "."
                : "%s, %s in %s.".formatted(begin, this.unit.words(line.values().get(last)), this.points.get(last));
    }

    @Override
    public String svg() {
        var most = this.lines.stream()
            .flatMap(line -> line.values().stream())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder())
            .orElse(0.0);
        var scale = (this.unit == Unit.PERCENT) ? new Scale(100, 25) : Scale.upTo(most);
        // Names are bold, and so wider than other texts.
        var right = WIDTH - 24
                - (int) this.lines.stream()
                    .mapToDouble(line -> 1.15 * Drawing.width(atItsEnd(line), 13))
                    .max()
                    .orElse(0);
        var drawing = new Drawing(WIDTH, HEIGHT, this.title + ". " + inWords());
        for (var value = 0.0; value <= scale.top() + 0.0001; value += scale.step()) {
            var y = y(scale, value);
            drawing.line(LEFT, y, right, y, (value == 0) ? Drawing.INK : Drawing.FAINT, 1);
            drawing.text(LEFT - 8, y + 4, Drawing.number(value) + ((this.unit == Unit.PERCENT) ? "%" : ""), Anchor.END);
        }
        names(drawing, right);
        if (this.lines.stream().allMatch(line -> line.values().stream().allMatch(Objects::isNull))) {
            drawing.nothing((LEFT + right) / 2.0, (TOP + BOTTOM) / 2.0);
        }
        var ends = new ArrayList<Double>();
        for (var i = 0; i < this.lines.size(); i++) {
            draw(drawing, i, scale, right, ends);
        }
        return drawing.svg();
    }

    private void names(Drawing drawing, int right) {
        var widest = this.points.stream().mapToDouble(point -> Drawing.width(point, 13)).max().orElse(1) + 10;
        var every = (int) Math.max(1, Math.ceil(widest * this.points.size() / (right - LEFT)));
        for (var i = 0; i < this.points.size(); i++) {
            if ((this.points.size() - 1 - i) % every == 0) {
                drawing.line(x(i, right), BOTTOM, x(i, right), BOTTOM + 5, Drawing.INK, 1);
                drawing.text(x(i, right), BOTTOM + 20, this.points.get(i), Anchor.MIDDLE);
            }
        }
    }

    private void draw(Drawing drawing, int number, Scale scale, int right, List<Double> ends) {
        var line = this.lines.get(number);
        var colour = COLOURS[number % COLOURS.length];
        var path = new StringBuilder();
        var down = false;
        var last = -1;
        for (var i = 0; i < this.points.size(); i++) {
            var value = line.values().get(i);
            if (value != null) {
                path.append(down ? "L" : "M")
                    .append(Drawing.number(x(i, right)))
                    .append(' ')
                    .append(Drawing.number(y(scale, value)));
                last = i;
            }
            down = value != null;
        }
        if (last < 0) {
            return;
        }
        drawing.path(path.toString(), colour, 2.5, DASHES[number % DASHES.length]);
        for (var i = 0; i < this.points.size(); i++) {
            if (line.values().get(i) != null) {
                drawing.mark(number, x(i, right), y(scale, line.values().get(i)), colour);
            }
        }
        var y = y(scale, line.values().get(last));
        while (near(y, ends)) {
            y += 15;
        }
        ends.add(y);
        drawing.text(x(last, right) + 10, y + 4, atItsEnd(line), Anchor.START, 13, Drawing.INK, true);
    }

    /** The only line of a drawing that has its name says how it ends instead. */
    private String atItsEnd(Line line) {
        var end = line.values().stream().filter(Objects::nonNull).reduce((before, after) -> after);
        return (this.lines.size() == 1 && line.name().equals(this.title)) ? end.map(this.unit::words).orElse("")
                : line.name();
    }

    private static boolean near(double y, List<Double> others) {
        return others.stream().anyMatch(other -> Math.abs(other - y) < 15);
    }

    private double x(int point, int right) {
        return (this.points.size() == 1) ? (LEFT + right) / 2.0
                : LEFT + 12 + point * (right - LEFT - 24.0) / (this.points.size() - 1);
    }

    private static double y(Scale scale, double value) {
        return BOTTOM - scale.part(value) * (BOTTOM - TOP);
    }

}
