package org.childjourney.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Sentences;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Lines;
import org.childjourney.charts.Unit;
import org.childjourney.deadlines.KeptClocks;
import org.childjourney.protection.ProtectionFigures.Enquired;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * How quickly a child gets from a strategy discussion to a conference, and how many
 * enquiries lead to one.
 */
@Component
class StrategyToConference implements Report {

    private static final double HUNDRED = 100;

    private final ProtectionFigures figures;

    private final KeptClocks clocks;

    private final Limits limits;

    private final WorkingCalendar calendar;

    private final Clock clock;

    StrategyToConference(ProtectionFigures figures, KeptClocks clocks, Limits limits, WorkingCalendar calendar,
            Clock clock) {
        this.figures = figures;
        this.clocks = clocks;
        this.limits = limits;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "strategy-to-conference";
    }

    @Override
    public String title() {
        return "From strategy discussion to conference";
    }

    @Override
    public String question() {
        return "How many enquiries lead to a conference, is it held within 15 working days, and who still waits for one?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("child-protection-chair", "conference-admin", "team-manager", "service-manager",
                "head-of-service", "assistant-director", "director", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var conferences = this.figures.conferences(period);
        var decided = this.figures.decided(period);
        return Answer.of(start(period), outcomes(decided), drawn(decided), times(conferences),
                monthly(period, conferences), waiting(period), whoWaits(period),
                new Answer.Remark("What this does not tell",
                        "Transfer-in conferences are not among these: their 15 working days run from the notice of the other authority. A child for whom two enquiries were made counts twice."));
    }

    private Answer.Figures start(Period period) {
        var kept = this.clocks.done(List.of(ProtectionClocks.STRATEGY, ProtectionClocks.CHILD_SEEN), period.begins(),
                period.ends());
        return Answer.Figures.of("How it begins", Figure.count("enquiries", "Enquiries begun",
                "Enquiries under section 47 whose strategy discussion was held in the period, one for each child and enquiry.",
                this.figures.enquiriesBegun(period)),
                kept("strategy-in-time", "Discussion within its hours",
                        "Of the strategy discussions that were held in the period, those held by their due time: within 24 hours of the request, or on the same day where the child needed protection at once.",
                        kept.get(ProtectionClocks.STRATEGY)),
                kept("seen-in-time", "Child seen within a day",
                        "Of the children first seen in an enquiry in the period, those seen within 24 hours of the discussion.",
                        kept.get(ProtectionClocks.CHILD_SEEN)));
    }

    private static Figure kept(String id, String label, String definition, KeptClocks.Kept kept) {
        return Figure.share(id, label, definition, kept.inTime(), kept.done()).target("all (local standard)");
    }

    private static Answer.Figures outcomes(List<Enquired> decided) {
        return new Answer.Figures("What enquiries find",
                Stream.concat(
                        Stream.of(Figure.count("decided", "Enquiries with an outcome",
                                "Enquiries whose outcome a manager decided in the period, whenever they began.",
                                decided.size())),
                        Arrays.stream(EnquiryOutcome.values())
                            .map((outcome) -> Figure.share(id(outcome), Sentences.begin(outcome.words()),
                                    "Of the enquiries with an outcome in the period, those with this one.",
                                    found(decided, outcome), decided.size())))
                    .toList());
    }

    private static String id(EnquiryOutcome outcome) {
        return switch (outcome) {
            case NOT_SUBSTANTIATED -> "not-substantiated";
            case SUBSTANTIATED_NOT_CONTINUING_RISK -> "no-continuing-risk";
            case SUBSTANTIATED_CONTINUING_RISK -> "continuing-risk";
        };
    }

    private static long found(List<Enquired> decided, EnquiryOutcome outcome) {
        return decided.stream().filter((enquiry) -> outcome.name().equals(enquiry.outcome())).count();
    }

    private static Answer.Drawings drawn(List<Enquired> decided) {
        return Answer.Drawings.of("Side by side", "How many enquiries in the period had each outcome.",
                new Bars("Enquiries by outcome", Unit.COUNT, Arrays.stream(EnquiryOutcome.values())
                    .map((outcome) -> new Bars.Bar(Sentences.begin(outcome.words()), (double) found(decided, outcome)))
                    .toList()));
    }

    private Answer.Figures times(List<Enquired> conferences) {
        var days = conferences.stream().map(this::workingDays).toList();
        return Answer.Figures.of("How long it takes",
                Figure.count("conferences", "Initial conferences held",
                        "Initial child protection conferences held in the period after an enquiry, one for each child.",
                        conferences.size()),
                Figure.share("in-time", "Within 15 working days",
                        "Of these, those held by the 15th working day after the strategy discussion that began the enquiry; a postponed conference counts from the same day.",
                        conferences.stream().filter(this::inTime).count(), conferences.size())
                    .target("all (Working Together 2023)"),
                Figure.median("median-days", "Half were held within",
                        "Working days from the strategy discussion to the conference: half of the conferences took no longer.",
                        days, Unit.WORKING_DAYS),
                Figure.measured("longest-days", "The longest took", "Working days of the conference that took longest.",
                        days.stream().mapToDouble(Integer::doubleValue).boxed().max(Double::compare).orElse(null),
                        Unit.WORKING_DAYS, days.size()),
                Figure.share("plan", "Made a child protection plan",
                        "Of the initial conferences held in the period, those that decided on a child protection plan.",
                        conferences.stream()
                            .filter((enquiry) -> ConferenceDecision.CP_PLAN.name().equals(enquiry.decision()))
                            .count(),
                        conferences.size()));
    }

    private boolean inTime(Enquired enquiry) {
        return !enquiry.conference().isAfter(dueOn(enquiry));
    }

    private LocalDate dueOn(Enquired enquiry) {
        return this.limits.latest(ProtectionClocks.CONFERENCE, enquiry.discussed());
    }

    private int workingDays(Enquired enquiry) {
        return this.calendar.workingDaysBetween(enquiry.discussed(), enquiry.conference());
    }

    private Answer.Drawings monthly(Period period, List<Enquired> conferences) {
        var months = period.months();
        return Answer.Drawings.of("Month by month",
                "Of the initial conferences held in each month, the share held within 15 working days.",
                new Lines("Held within 15 working days", Unit.PERCENT, months.stream().map(Period::month).toList(),
                        List.of(new Lines.Line("In time",
                                months.stream()
                                    .map((month) -> share(conferences.stream()
                                        .filter((enquiry) -> YearMonth.from(enquiry.conference())
                                            .equals(YearMonth.from(month.from())))
                                        .toList()))
                                    .toList()))));
    }

    private Double share(List<Enquired> held) {
        return held.isEmpty() ? null : (Double) (held.stream().filter(this::inTime).count() * HUNDRED / held.size());
    }

    private Answer.Figures waiting(Period period) {
        var longest = this.figures.waiting(period, 0, 1).stream().findFirst();
        var count = this.figures.countWaiting(period);
        return Answer.Figures.of("Who still waits", Figure.count("waiting", "Children without their conference",
                "Children whose enquiry found a continuing risk and whose initial conference has not been held at the end of the period, or now if it has not ended.",
                count),
                Figure.measured("longest-wait", "Waits longest",
                        "Working days since the strategy discussion of the child who waits longest.",
                        longest
                            .map((enquiry) -> (double) this.calendar.workingDaysBetween(enquiry.discussed(),
                                    end(period)))
                            .orElse(null),
                        Unit.WORKING_DAYS, count));
    }

    private Answer.Listing whoWaits(Period period) {
        return Answer.Listing.ofChildren("waiting", "Who waits",
                "Children whose enquiry found a continuing risk and whose initial conference has not been held; who waits longest is first.",
                List.of("Strategy discussion", "Working days since", "Held by"),
                (offset, limit) -> this.figures.waiting(period, offset, limit)
                    .stream()
                    .map((enquiry) -> Row.of(enquiry.child(), Days.said(enquiry.discussed()),
                            String.valueOf(this.calendar.workingDaysBetween(enquiry.discussed(), end(period))),
                            Days.said(dueOn(enquiry))))
                    .toList());
    }

    private LocalDate end(Period period) {
        var today = WorkingCalendar.dateOf(this.clock.instant());
        return today.isBefore(period.to()) ? today : period.to();
    }

}
