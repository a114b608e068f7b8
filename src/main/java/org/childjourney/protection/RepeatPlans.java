package org.childjourney.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.protection.ProtectionFigures.Begun;
import org.childjourney.protection.ProtectionFigures.Returned;
import org.childjourney.protection.ProtectionFigures.Running;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether child protection plans last: how many begin for a child who had one before, who
 * comes back after a step down, and which run for long (inspection paragraph 7).
 */
@Component
class RepeatPlans implements Report {

    private static final int SOON = 24;

    private static final int ALL = Integer.MAX_VALUE;

    private static final List<Integer> LONG = List.of(9, 12, 15, 18, 24);

    private static final List<Span> SPANS = List.of(new Span(0, 9), new Span(9, 12), new Span(12, 15), new Span(15, 18),
            new Span(18, 24), new Span(24, null));

    private static final List<Integer> BACK_WITHIN = List.of(3, 6, 12);

    private final ProtectionFigures figures;

    private final KeptClocks clocks;

    private final Addressees people;

    private final Clock clock;

    RepeatPlans(ProtectionFigures figures, KeptClocks clocks, Addressees people, Clock clock) {
        this.figures = figures;
        this.clocks = clocks;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "repeat-plans";
    }

    @Override
    public String title() {
        return "Child protection plans again";
    }

    @Override
    public String question() {
        return "How many child protection plans begin for a child who had one before, who comes back after a step down, and which plans run for long?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("child-protection-chair", "team-manager", "service-manager", "head-of-service",
                "assistant-director", "director", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var begun = this.figures.begun(period);
        var returned = this.figures.returned(period, 0, ALL);
        var running = this.figures.running(period, period.to(), 0, ALL);
        return Answer.of(begun(period, begun), monthly(period, begun), back(returned), lasting(period, running),
                howLong(period, running), repeated(period), cameBack(period), longOnes(period));
    }

    private Answer.Figures begun(Period period, List<Begun> begun) {
        var panels = this.clocks.done(List.of(ProtectionClocks.REPEAT_PLAN), period.begins(), period.ends())
            .get(ProtectionClocks.REPEAT_PLAN);
        var soon = begun.stream().filter(RepeatPlans::soon).count();
        return Answer.Figures.of("Plans that began", Figure.count("plans", "Plans begun",
                "Child protection plans whose initial or transfer-in conference was held in the period, one for each child.",
                begun.size()),
                Figure.share("repeat", "For a child who had one before",
                        "Of these, the plans of children who ever had a child protection plan before, here or, as far as it is known, elsewhere.",
                        count(begun, (plan) -> plan.before() > 0), begun.size()),
                Figure.share("repeat-within-24-months", "Within 24 months of the last",
                        "Of the plans begun, those that began less than 24 months after the child's last plan had ended.",
                        soon, begun.size()),
                Figure.share("different", "What is different was answered",
                        "Of the plans that began within 24 months of the last, those for which the panel has met and the service manager said what is different this time.",
                        count(begun, (plan) -> soon(plan) && plan.panel() != null), soon),
                Figure.share("panel-in-time", "Panel within its time",
                        "Of the panels on repeat plans that were held in the period, those held within 5 working days of the conference.",
                        panels.inTime(), panels.done())
                    .target("all (local standard)"));
    }

    private static boolean soon(Begun plan) {
        return plan.before() > 0 && plan.lastEnded() != null
                && plan.began().isBefore(plan.lastEnded().plusMonths(SOON));
    }

    private static <T> long count(List<T> some, Predicate<T> which) {
        return some.stream().filter(which).count();
    }

    private static Answer.Drawings monthly(Period period, List<Begun> begun) {
        var months = period.months();
        return Answer.Drawings.of("Month by month",
                "How many plans began in each month, and how many of them for a child who had one before.",
                new Lines("Plans that began", Unit.COUNT, months.stream().map(Period::month).toList(),
                        List.of(line("All", months, begun, (plan) -> true),
                                line("Had one before", months, begun, (plan) -> plan.before() > 0))));
    }

    private static Lines.Line line(String name, List<Period> months, List<Begun> begun, Predicate<Begun> which) {
        return new Lines.Line(name, months.stream()
            .map((month) -> (double) count(begun,
                    (plan) -> which.test(plan) && YearMonth.from(plan.began()).equals(YearMonth.from(month.from()))))
            .toList());
    }

    private static Answer.Figures back(List<Returned> returned) {
        return new Answer.Figures("Back after a step down", BACK_WITHIN.stream()
            .map((months) -> Figure.count("back-within-%d-months".formatted(months),
                    "Within %d months".formatted(months),
                    "Children for whom a strategy discussion was asked for in the period, less than %d months after their protection plan ended with a child in need plan. Each is in the list below, for the chair of that plan."
                        .formatted(months),
                    count(returned, (child) -> child.asked().isBefore(child.steppedDown().plusMonths(months)))))
            .toList());
    }

    private Answer.Figures lasting(Period period, List<Running> running) {
        return new Answer.Figures("Plans that run for long", LONG.stream()
            .map((months) -> Figure.share("running-%d-months".formatted(months), "%d months or more".formatted(months),
                    "Of the plans that run at the end of the period, or now if it has not ended, those that began at least %d months before."
                        .formatted(months),
                    count(running, (plan) -> !plan.since().plusMonths(months).isAfter(end(period))), running.size()))
            .toList());
    }

    private LocalDate end(Period period) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        return today.isBefore(period.to()) ? today : period.to();
    }

    private Answer.Drawings howLong(Period period, List<Running> running) {
        var at = end(period);
        return Answer.Drawings.of("How long plans run",
                "How many of the plans that run at the end of the period have run for so many months.",
                new Bars("Plans by months", Unit.COUNT,
                        SPANS.stream()
                            .map((span) -> new Bars.Bar(span.name(),
                                    (double) count(running, (plan) -> span.holds(plan.since(), at))))
                            .toList()));
    }

    private Answer.Listing repeated(Period period) {
        return Answer.Listing.ofChildren("repeat-plans", "Repeat plans",
                "The plans that began in the period for a child who had one before, the latest first.",
                List.of("Plan began", "Plans before", "Months since the last", "Panel met"),
                (offset, limit) -> this.figures.repeated(period, offset, limit)
                    .stream()
                    .map((plan) -> Row.of(plan.child(), Days.said(plan.began()), String.valueOf(plan.before()),
                            (plan.lastEnded() != null)
                                    ? String.valueOf(ChronoUnit.MONTHS.between(plan.lastEnded(), plan.began()))
                                    : "not known",
                            (plan.panel() != null) ? Days.said(plan.panel()) : "not yet"))
                    .toList());
    }

    private Answer.Listing cameBack(Period period) {
        return Answer.Listing.ofChildren("back-after-step-down", "Who came back after a step down",
                "Children for whom a strategy discussion was asked for in the period after their protection plan had ended with a child in need plan, the latest first. The chair who led the conference that ended the plan learns from it.",
                List.of("Stepped down", "Discussion asked for", "Months between", "Chair"),
                (offset, limit) -> this.figures.returned(period, offset, limit)
                    .stream()
                    .map((child) -> Row.of(child.child(), Days.said(child.steppedDown()), Days.said(child.asked()),
                            String.valueOf(ChronoUnit.MONTHS.between(child.steppedDown(), child.asked())),
                            this.people.nameOf(child.chair())))
                    .toList());
    }

    private Answer.Listing longOnes(Period period) {
        var since = end(period).minusMonths(SOON);
        return Answer.Listing.ofChildren("long-plans", "Plans of 24 months or more",
                "The plans that run at the end of the period, or now if it has not ended, and began at least 24 months before; the longest first.",
                List.of("Plan began", "Months", "Protects from"),
                (offset, limit) -> this.figures.running(period, since, offset, limit)
                    .stream()
                    .map((plan) -> Row.of(plan.child(), Days.said(plan.since()),
                            String.valueOf(ChronoUnit.MONTHS.between(plan.since(), end(period))),
                            Sentences.begin(CategoryOfAbuse.valueOf(plan.category()).words())))
                    .toList());
    }

    /**
     * A stretch of time that a plan runs.
     *
     * @param from the fewest months
     * @param until the months before which it ends, null for the last
     */
    private record Span(int from, Integer until) {

        String name() {
            return (this.until != null) ? "%d to %d months".formatted(this.from, this.until)
                    : "%d months or more".formatted(this.from);
        }

        boolean holds(LocalDate since, LocalDate at) {
            return !since.plusMonths(this.from).isAfter(at)
                    && (this.until == null || since.plusMonths(this.until).isAfter(at));
        }

    }

}
