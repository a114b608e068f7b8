package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.childjourney.casefile.Days;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether assessments, plans and reviews of care leavers come when the law wants them.
 */
@Component
class PathwayPlanTimeliness implements Report {

    private static final int MONTHS = 6;

    private final KeptClocks kept;

    private final CareLeaverFigures figures;

    PathwayPlanTimeliness(KeptClocks kept, CareLeaverFigures figures) {
        this.kept = kept;
        this.figures = figures;
    }

    @Override
    public String id() {
        return "pathway-plan-timeliness";
    }

    @Override
    public String title() {
        return "Pathway plans in time";
    }

    @Override
    public String question() {
        return "Do care leavers have a pathway plan in time, and is it looked at again every six months?";
    }

    @Override
    public Set<String> readers() {
        return ReportReaders.ALL;
    }

    @Override
    public Answer answer(Period period) {
        var clocks = List.of(TransitionClocks.NEEDS, TransitionClocks.NEEDS_AFTER_CARE, TransitionClocks.PLAN,
                TransitionClocks.REVIEW);
        var done = this.kept.done(clocks, period.begins(), period.ends());
        var plans = this.figures.plans();
        return Answer.of(
                Answer.Figures.of("In time",
                        share(done, TransitionClocks.NEEDS, "Assessment within three months",
                                "Assessments of eligible young people completed in the period, within three months of "
                                        + "the 16th birthday or of becoming eligible."),
                        share(done, TransitionClocks.NEEDS_AFTER_CARE, "Assessment of relevant young people in time",
                                "Assessments completed in the period for young people who had left care, within three "
                                        + "months."),
                        share(done, TransitionClocks.PLAN, "Plan within four weeks of the assessment",
                                "Plans agreed in the period. The law says as soon as possible; four weeks are local."),
                        share(done, TransitionClocks.REVIEW, "Review within six months",
                                "Reviews held in the period, within six months of the plan or the review before.")
                            .target("100%"),
                        Figure.share("planned", "With an agreed plan today",
                                "Of care leavers who receive support today, those with an agreed pathway plan.",
                                plans.planned(), plans.receiving())),
                Answer.Drawings.of("By month", "Of the reviews held in each month, how many in a hundred were in time.",
                        byMonth(period)),
                Answer.Listing.ofChildren("overdue", "Reviews that are overdue",
                        "Who receives support and whose plan was last looked at more than six months before the last "
                                + "day, the longest ago first.",
                        List.of("Last looked at"),
                        (offset, limit) -> this.figures.lookedAtBy(longAgo(period.to()), offset, limit)
                            .stream()
                            .map((one) -> Row.of(one.child(), Days.said(one.lookedAt())))
                            .toList()));
    }

    /** The last day whose six months are over before this one. */
    private static LocalDate longAgo(LocalDate day) {
        var ago = day.minusMonths(MONTHS);
        return ago.plusMonths(MONTHS).isBefore(day) ? ago : ago.minusDays(1);
    }

    private static Figure share(Map<String, KeptClocks.Kept> done, String clock, String label, String definition) {
        var kept = done.get(clock);
        return Figure.share(clock, label, definition, (kept != null) ? kept.inTime() : 0,
                (kept != null) ? kept.done() : 0);
    }

    private Lines byMonth(Period period) {
        var months = period.months();
        var values = months.stream().map((month) -> {
            var kept = this.kept.done(List.of(TransitionClocks.REVIEW), month.begins(), month.ends())
                .get(TransitionClocks.REVIEW);
            return (kept == null || kept.done() == 0) ? null : 100.0 * kept.inTime() / kept.done();
        }).toList();
        return new Lines("Reviews in time", Unit.PERCENT, months.stream().map(Period::month).toList(),
                List.of(new Lines.Line("In time", values)));
    }

}
