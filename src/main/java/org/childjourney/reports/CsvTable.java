package org.childjourney.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table for a spreadsheet (RFC 4180). A text that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class CsvTable {

    /** Without it spreadsheets take accented letters for something else. */
    public static final String BEGINNING = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cntrl}]*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final List<String> lines = new ArrayList<>();

    private CsvTable() {
    }

    static String ofFigures(Reports.Answered answered) {
        var table = new CsvTable();
        table.line("report", "from", "to", "part", "figure", "label", "value", "unit", "numerator", "denominator",
                "target", "national baseline", "definition");
        for (var part : answered.answer().parts()) {
            if (part instanceof Answer.Figures figures) {
                figures.figures()
                    .forEach(figure -> table.line(answered.report().id(), answered.period().from(),
                            answered.period().to(), figures.heading(), figure.id(), figure.label(),
                            (figure.value() != null) ? figure.value() : Figure.NO_CASES, figure.unit().dataName(),
                            figure.numerator(), figure.denominator(), figure.target(), figure.baseline(),
                            figure.definition()));
            }
            else if (part instanceof Answer.Drawings drawings) {
                drawings.charts()
                    .stream()
                    .flatMap(chart -> Drawn.of(chart).stream())
                    .forEach(drawn -> table.line(answered.report().id(), answered.period().from(),
                            answered.period().to(), drawings.heading(), drawn.chart(), drawn.label(),
                            (drawn.value() != null) ? drawn.value() : Figure.NO_CASES, drawn.unit(), null, null, null,
                            null, drawings.definition()));
            }
        }
        return table.text();
    }

    static String ofList(Reports.Page page) {
        var table = new CsvTable();
        var ofChildren = page.listing().ofChildren();
        table.line(
                Stream
                    .concat(ofChildren ? Stream.of("case reference", "name") : Stream.empty(),
                            page.listing().columns().stream())
                    .toArray());
        page.lines()
            .forEach(line -> table
                .line(Stream
                    .concat(ofChildren ? Stream.of(line.reference(), line.closed() ? "named people only" : line.name())
                            : Stream.empty(), line.cells().stream())
                    .toArray()));
        if (page.more()) {
            table.line("There are more rows than this table holds. Choose a shorter period.");
        }
        return table.text();
    }

    private void line(Object... cells) {
        this.lines.add(Arrays.stream(cells).map(CsvTable::cell).collect(Collectors.joining(",")));
    }

    private String text() {
        return BEGINNING + String.join("\r\n", this.lines) + "\r\n";
    }

    /** One cell as it stands in the table. */
    public static String cell(Object value) {
        var text = Objects.toString(value, "");
        if (!NUMBER.matcher(text).matches() && FORMULA.matcher(text).matches()) {
            text = "'" + text;
        }
        return (text.contains(",") || text.contains("\"") || text.contains("\n") || text.contains("\r")
                || text.startsWith(" ") || text.endsWith(" ")) ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

}
