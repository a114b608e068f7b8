package org.childjourney.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.childjourney.casefile.CaseReference;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Slopes;
import org.childjourney.charts.TimeLine;
import org.childjourney.charts.Unit;
import org.springframework.stereotype.Component;

/** A report whose every part is made up, for the children that a test names. */
@Component
public class SampleReport implements Report {

    private final List<CaseReference> children = new ArrayList<>();

    /** Lists these children from now on. */
    public void list(List<CaseReference> children) {
        this.children.clear();
        this.children.addAll(children);
    }

    @Override
    public String id() {
        return "sample-visits";
    }

    @Override
    public String title() {
        return "Visits, a sample";
    }

    @Override
    public String question() {
        return "Are children seen when they should be?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "head-of-service");
    }

    @Override
    public Answer answer(Period period) {
        return Answer.of(
                Answer.Figures.of("Visits",
                        Figure
                            .share("seen-in-time", "Seen in time",
                                    "Of the visits due in the period, those held in time.", 9, 12)
                            .target("all")
                            .baseline("60% (an invented survey)"),
                        Figure.share("seen-alone", "Seen alone",
                                "Of the visits held, those at which the child was seen alone.", 0, 0),
                        Figure.count("visits", "Visits", "Visits held in the period.", 9)),
                Answer.Drawings.of("By team", "Visits held in time, in percent.",
                        new Bars("In time", Unit.PERCENT,
                                List.of(new Bars.Bar("North", 80.0, "4 of 5"), new Bars.Bar("South", null)),
                                new Bars.Target("target", 100)),
                        new Lines("By month", Unit.PERCENT, period.months().stream().map(Period::month).toList(),
                                List.of(new Lines.Line("North", period.months().stream().map(month -> 70.0).toList()),
                                        new Lines.Line("=South", Arrays.asList(new Double[period.months().size()])))),
                        new Slopes("Before and after", Unit.COUNT, "first month", "last month",
                                List.of(new Slopes.Slope("North", 3, 7), new Slopes.Slope("South", 5, 2))),
                        new TimeLine("The weeks", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 30),
                                LocalDate.of(2026, 3, 1),
                                List.of(new TimeLine.Row("CJ1",
                                        List.of(new TimeLine.Span(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 20),
                                                "plan", false)),
                                        List.of(new TimeLine.Mark(LocalDate.of(2026, 2, 2), "visit", true)))))),
                Answer.Listing.ofChildren("not-seen", "Not seen in time",
                        "Children whose last visit is late, the latest first.", List.of("Last visit", "Worker"),
                        (offset, limit) -> this.children.stream()
                            .skip(offset)
                            .limit(limit)
                            .map(child -> Row.of(child, "2 March 2026", "=Kit"))
                            .toList()),
                Answer.Listing.of("teams", "Teams", "Teams by name.", List.of("Team", "Visits"),
                        (offset, limit) -> (offset == 0) ? List.of(Row.of("North", "5"), Row.of("South", null))
                                : List.of()),
                new Answer.Remark("What this does not tell", "Whether a visit was a good one."));
    }

}
