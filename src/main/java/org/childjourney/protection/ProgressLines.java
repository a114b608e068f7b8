package org.childjourney.protection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.childjourney.casefile.Sentences;
import org.childjourney.charts.Chart;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;

/**
 * How a plan went from core group to core group: what is kept of it, and the lines that
 * are drawn of it. A family reads 1 to 5: 3 is as it was when the plan began.
 *
 * @param meetings the days of the core groups, the earliest first
 * @param outcomes for each outcome its number and its scores, null where it was not there
 * yet
 * @param neglect for each tool its days and scores
 */
record ProgressLines(List<LocalDate> meetings, List<OfOutcome> outcomes, List<OfTool> neglect) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    private static final int LINES = 4;

    private static final int AS_IT_WAS = 3;

    /** The scores of one outcome, from -2 to +2, one for each core group. */
    record OfOutcome(int number, List<Integer> scores) {

        OfOutcome {
            scores = new ArrayList<>(scores);
        }

    }

    /** What one tool showed, and when. */
    record OfTool(NeglectTool tool, List<LocalDate> days, List<Integer> scores) {
    }

    static ProgressLines of(List<PlanOutcome> outcomes, List<OutcomeScore> scores, List<ScoredNeglect> neglect) {
        var meetings = scores.stream().map(OutcomeScore::scoredOn).distinct().sorted().toList();
        var lines = outcomes.stream().map((outcome) -> {
            var own = new LinkedHashMap<LocalDate, Integer>();
            scores.stream()
                .filter((score) -> score.outcomeId() == outcome.id())
                .forEach((score) -> own.put(score.scoredOn(), score.progress().score()));
            return new OfOutcome(outcome.number(), meetings.stream().map(own::get).toList());
        }).toList();
        Map<NeglectTool, List<ScoredNeglect>> tools = new LinkedHashMap<>();
        neglect.forEach((score) -> tools.computeIfAbsent(score.tool(), (tool) -> new ArrayList<>()).add(score));
        return new ProgressLines(meetings, lines, tools.entrySet()
            .stream()
            .map((tool) -> new OfTool(tool.getKey(), tool.getValue().stream().map(ScoredNeglect::scoredOn).toList(),
                    tool.getValue().stream().map(ScoredNeglect::score).toList()))
            .toList());
    }

    /** The outcomes, up to four lines in one drawing. */
    List<Chart> outcomeCharts() {
        var points = IntStream.range(0, this.meetings.size())
            .mapToObj((i) -> "meeting %d (%s)".formatted(i + 1, DAY.format(this.meetings.get(i))))
            .toList();
        var charts = new ArrayList<Chart>();
        for (var first = 0; first < this.outcomes.size(); first += LINES) {
            var some = this.outcomes.subList(first, Math.min(first + LINES, this.outcomes.size()));
            charts.add(new Lines("How things are: 1 is much worse, 3 as when the plan began, 5 much better",
                    Unit.POINTS, points,
                    some.stream()
                        .map((outcome) -> new Lines.Line("Number " + outcome.number(), points(outcome.scores())))
                        .toList()));
        }
        return charts;
    }

    private static List<Double> points(List<Integer> scores) {
        return scores.stream()
            .map((score) -> (score != null) ? (Double) (double) (AS_IT_WAS + score) : null)
            .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    /** What the tools for neglect showed, each in a drawing of its own. */
    List<Chart> neglectCharts() {
        return this.neglect.stream()
            .map((tool) -> (Chart) new Lines(
                    "%s: %d is best, %d is worst".formatted(Sentences.begin(tool.tool().words()),
                            NeglectScores.lowest(tool.tool()), NeglectScores.highest(tool.tool())),
                    Unit.POINTS,
                    IntStream.range(0, tool.days().size())
                        .mapToObj((i) -> "use %d (%s)".formatted(i + 1, DAY.format(tool.days().get(i))))
                        .toList(),
                    List.of(new Lines.Line("Score", tool.scores().stream().map(Integer::doubleValue).toList()))))
            .toList();
    }

}
