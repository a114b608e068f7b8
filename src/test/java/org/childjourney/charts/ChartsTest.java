package org.childjourney.charts;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ChartsTest {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    static Stream<Chart> everyKind() {
        var evil = "<script>\"Fern\" & Moss</script>";
        return Stream.of(
                new Bars(evil, Unit.PERCENT, List.of(new Bars.Bar(evil, 62.5, "5 of 8"), new Bars.Bar("None", null)),
                        new Bars.Target(evil, 80)),
                new Lines(evil, Unit.DAYS, List.of("Jan", "Feb", "Mar"),
                        List.of(new Lines.Line(evil, Arrays.asList(1.0, null, 3.0)),
                                new Lines.Line("None", Arrays.asList(null, null, null)))),
                new Slopes(evil, Unit.POINTS, "before", "after",
                        List.of(new Slopes.Slope(evil, 2, 8), new Slopes.Slope("Moss", 8, 2),
                                new Slopes.Slope("Ivy", 8, 8))),
                new TimeLine(evil, APRIL, APRIL.plusMonths(4), APRIL.plusDays(40),
                        List.of(new TimeLine.Row(evil,
                                List.of(new TimeLine.Span(APRIL.minusDays(9), APRIL.plusDays(60), evil, false),
                                        new TimeLine.Span(APRIL.plusDays(60), APRIL.plusDays(90), "week 17", true)),
                                List.of(new TimeLine.Mark(APRIL.plusDays(20), evil, true))))),
                new Bars("Nothing", Unit.COUNT, List.of()), new Lines("Nothing", Unit.COUNT, List.of(), List.of()),
                new Slopes("Nothing", Unit.COUNT, "before", "after", List.of()),
                new TimeLine("Nothing", APRIL, APRIL, null, List.of()));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void a_drawing_is_well_formed_is_told_in_words_and_lets_nothing_in_that_would_run(Chart chart) throws Exception {
        var svg = parsed(chart);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo(chart.title() + ". " + chart.inWords());
        assertThat(chart.svg()).doesNotContain("<script", "NaN", "Infinity");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void nothing_is_drawn_beyond_the_edge(Chart chart) throws Exception {
        var svg = parsed(chart);
        var wide = Double.parseDouble(svg.getAttribute("width"));
        var high = Double.parseDouble(svg.getAttribute("height"));
        for (var name : List.of("rect", "text", "circle")) {
            var found = svg.getElementsByTagName(name);
            for (var i = 0; i < found.getLength(); i++) {
                var element = (Element) found.item(i);
                var prefix = name.equals("circle") ? "c" : "";
                assertThat(Double.parseDouble(element.getAttribute(prefix + "x"))).as(name).isBetween(0.0, wide);
                assertThat(Double.parseDouble(element.getAttribute(prefix + "y"))).as(name).isBetween(0.0, high);
            }
        }
    }

    @Nested
    class In_words {

        @Test
        void bars_are_told_each_with_its_value_and_what_has_none_as_such() {
            assertThat(new Bars("Seen", Unit.PERCENT,
                    List.of(new Bars.Bar("Red", 75.0, "3 of 4"), new Bars.Bar("Green", null)),
                    new Bars.Target("Target", 100))
                .inWords()).isEqualTo("Red: 75% (3 of 4); Green: no cases. Target: 100%.");
        }

        @Test
        void a_line_is_told_by_where_it_begins_and_ends() {
            assertThat(new Lines("Half within", Unit.HOURS, List.of("Jan", "Feb", "Mar"),
                    List.of(new Lines.Line("Red", Arrays.asList(null, 1.0, 2.5)),
                            new Lines.Line("Green", Arrays.asList(null, null, null))))
                .inWords()).isEqualTo("Red: 1 hour in Feb, 2.5 hours in Mar. Green: no cases.");
        }

        @Test
        void slopes_say_which_way_each_has_moved() {
            assertThat(new Slopes("Steps", Unit.COUNT, "March", "April",
                    List.of(new Slopes.Slope("Fern", 1, 3), new Slopes.Slope("Moss", 3, 1),
                            new Slopes.Slope("Ivy", 2, 2)))
                .inWords()).isEqualTo("Fern: from 1 to 3, up; Moss: from 3 to 1, down; Ivy: from 2 to 2, unchanged.");
        }

        @Test
        void a_time_line_says_what_is_late_and_what_is_due() {
            assertThat(new TimeLine("Families", APRIL, APRIL.plusDays(30), null,
                    List.of(new TimeLine.Row("CJ100001",
                            List.of(new TimeLine.Span(APRIL, APRIL.plusDays(7), "week 17", true)),
                            List.of(new TimeLine.Mark(APRIL.plusDays(3), "meeting", true),
                                    new TimeLine.Mark(APRIL.plusDays(20), "decision", false)))))
                .inWords())
                .isEqualTo("CJ100001: week 17 from 1 Apr 2026 to 8 Apr 2026, late, meeting on 4 Apr 2026, "
                        + "decision due on 21 Apr 2026.");
        }

    }

    @Test
    void lines_that_end_close_together_have_names_that_do_not_overlap() throws Exception {
        var lines = new Lines("Close", Unit.COUNT, List.of("Jan", "Feb"),
                IntStream.range(0, 4).mapToObj(i -> new Lines.Line("Line " + i, List.of(1.0, 5.0))).toList());
        var texts = parsed(lines).getElementsByTagName("text");
        var heights = IntStream.range(0, texts.getLength())
            .mapToObj(i -> (Element) texts.item(i))
            .filter(text -> text.getTextContent().startsWith("Line"))
            .map(text -> Double.parseDouble(text.getAttribute("y")))
            .sorted()
            .toList();
        assertThat(heights).hasSize(4);
        IntStream.range(1, 4).forEach(i -> assertThat(heights.get(i) - heights.get(i - 1)).isGreaterThanOrEqualTo(14));
    }

    @Test
    void a_line_with_too_few_values_is_a_mistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lines("Short", Unit.COUNT, List.of("Jan", "Feb"),
                List.of(new Lines.Line("One", List.of(1.0)))));
    }

    @ParameterizedTest
    @CsvSource({ "0, 1, 1", "1, 1, 1", "3, 3, 1", "4, 4, 1", "7, 8, 2", "9, 10, 2.5", "12, 15, 5", "31, 40, 10",
            "72, 80, 20", "0.5, 0.6, 0.2", "100, 100, 25", "450, 600, 200" })
    void a_scale_ends_at_a_round_number_not_far_above(double most, double top, double step) {
        assertThat(Scale.upTo(most)).isEqualTo(new Scale(top, step));
    }

    @ParameterizedTest
    @CsvSource({ "HOURS, 1, 1 hour", "HOURS, 1.04, 1 hour", "HOURS, 2.25, 2.3 hours", "PERCENT, 62.5, 62.5%",
            "COUNT, 12, 12", "WORKING_DAYS, 0, 0 working days" })
    void a_value_is_said_with_its_unit(Unit unit, double value, String words) {
        assertThat(unit.words(value)).isEqualTo(words);
    }

    private static Element parsed(Chart chart) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(chart.svg())));
        return document.getDocumentElement();
    }

}
