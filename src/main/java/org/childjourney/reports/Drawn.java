package org.childjourney.reports;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.childjourney.charts.Bars;
import org.childjourney.charts.Chart;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Slopes;
import org.childjourney.charts.TimeLine;

/**
 * One point of a drawing as a row of a table.
 *
 * @param chart the title of the drawing
 * @param label which point
 * @param value its value, null where there is nothing to measure
 * @param unit what it counts
 */
record Drawn(String chart, String label, Object value, String unit) {

    static List<Drawn> of(Chart chart) {
        if (chart instanceof Bars bars) {
            return bars.bars()
                .stream()
                .map(bar -> new Drawn(chart.title(), bar.label(), bar.value(), bars.unit().dataName()))
                .toList();
        }
        if (chart instanceof Lines lines) {
            return lines.lines()
                .stream()
                .flatMap(line -> IntStream.range(0, lines.points().size())
                    .mapToObj(i -> new Drawn(chart.title(), line.name() + ", " + lines.points().get(i),
                            line.values().get(i), lines.unit().dataName())))
                .toList();
        }
        if (chart instanceof Slopes slopes) {
            return slopes.slopes()
                .stream()
                .flatMap(slope -> Stream.of(
                        new Drawn(chart.title(), slope.name() + ", " + slopes.before(), slope.from(),
                                slopes.unit().dataName()),
                        new Drawn(chart.title(), slope.name() + ", " + slopes.after(), slope.to(),
                                slopes.unit().dataName())))
                .toList();
        }
        return ((TimeLine) chart).rows()
            .stream()
            .flatMap(row -> Stream.concat(
                    row.spans()
                        .stream()
                        .map(span -> new Drawn(chart.title(), row.name() + ", " + span.words(),
                                span.from() + " to " + span.to(), "days")),
                    row.marks()
                        .stream()
                        .map(mark -> new Drawn(chart.title(), row.name() + ", " + mark.words(), mark.on(), "day"))))
            .toList();
    }

}
