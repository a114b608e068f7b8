package org.childjourney.childinneed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ActivityKind;
import org.childjourney.casefile.AllocationDetails;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Episodes;
import org.childjourney.casefile.Teams;
import org.childjourney.charts.Bars;
import org.childjourney.charts.Unit;
import org.childjourney.childinneed.StepDowns.StepDown;
import org.childjourney.deadlines.Catalogue;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.reports.Answer;
import org.childjourney.reports.Figure;
import org.childjourney.reports.Period;
import org.childjourney.reports.Report;
import org.childjourney.reports.Row;
import org.springframework.stereotype.Component;

/**
 * Whether children who step down from child protection are met about promptly, and which
 * still wait (inspection paragraph 8: managers did not always have an overview).
 */
@Component
class CinAfterStepDown implements Report {

    private static final int WEEKS_BACK = 12;

    private static final int WEEKS_WITHOUT_PROGRESS = 6;

    private static final int LONGEST_TO_MEETING_IN_DAYS = 60;

    private final StepDowns stepDowns;

    private final Episodes episodes;

    private final Allocations allocations;

    private final Teams teams;

    private final Catalogue catalogue;

    private final WorkingCalendar calendar;

    private final Clock clock;

    CinAfterStepDown(StepDowns stepDowns, Episodes episodes, Allocations allocations, Teams teams, Catalogue catalogue,
            WorkingCalendar calendar, Clock clock) {
        this.stepDowns = stepDowns;
        this.episodes = episodes;
        this.allocations = allocations;
        this.teams = teams;
        this.catalogue = catalogue;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "cin-after-step-down";
    }

    @Override
    public String title() {
        return "Child in need meetings after step-down";
    }

    @Override
    public String question() {
        return "When a child protection plan ends, is the child in need meeting held within ten working days, and which children still wait for it?";
    }

    @Override
    public Set<String> readers() {
        return Set.of("team-manager", "service-manager", "head-of-service", "assistant-director", "director",
                "child-protection-chair", "qa-officer", "data-officer");
    }

    @Override
    public Answer answer(Period period) {
        var asOf = lastDay(period);
        return Answer.of(waitingFigures(asOf), waiting(asOf), withoutProgress(asOf), promptness(period, asOf),
                reasons(period), afterwards(period), new Answer.Remark("What counts as held",
                        "A meeting counts from the day on which it was held, with the family or without. Without the family it can be held on the tenth working day at the earliest, and the family is visited within five working days. That a family could not come does not stop the time. No national limit exists: ten working days are the local standard."));
    }

    private LocalDate lastDay(Period period) {
        var today = today();
        return period.to().isBefore(today) ? period.to() : today;
    }

    private LocalDate today() {
        return WorkingCalendar.dateOf(this.clock.instant());
    }

    private Answer.Figures waitingFigures(LocalDate asOf) {
        var oldest = this.stepDowns.waiting(asOf, 0, 1).stream().findFirst();
        var waiting = this.stepDowns.countWaiting(asOf);
        return Answer.Figures.of("Still waiting", Figure.count("waiting", "Stepped-down children without a meeting",
                "Children with an open child in need plan after a child protection plan whose first meeting had not been held at the end of the period, or has not been held now if it has not ended.",
                waiting),
                Figure.measured("oldest-waiting", "The longest wait",
                        "Working days from the decision to step down of the child who has waited longest, until the end of the period or until now.",
                        oldest.map((child) -> (double) waited(child.decidedOn(), asOf)).orElse(null), Unit.WORKING_DAYS,
                        waiting),
                Figure.count("without-progress", "No progress recorded for six weeks",
                        "Children with an open child in need plan after a child protection plan for whom no meeting, visit at which the child was seen, or review was recorded in the last six weeks of the period, or up to now.",
                        this.stepDowns.countWithoutProgress(asOf, asOf.minusWeeks(WEEKS_WITHOUT_PROGRESS))));
    }

    private int waited(LocalDate decidedOn, LocalDate asOf) {
        return this.calendar.workingDaysBetween(decidedOn, asOf);
    }

    private Answer.Listing waiting(LocalDate asOf) {
        return Answer.Listing.ofChildren("without-meeting", "Stepped-down children without a meeting",
                "Children whose first child in need meeting after a child protection plan had not been held; who waits longest is first.",
                List.of("Stepped down", "Working days since", "Due", "Booked for", "Worker", "Team manager"),
                (offset, limit) -> {
                    var page = this.stepDowns.waiting(asOf, offset, limit);
                    var responsible = new Responsible(page.stream().map(StepDown::child).toList());
                    return page.stream()
                        .map((row) -> Row.of(row.child(), Days.said(row.decidedOn()),
                                String.valueOf(waited(row.decidedOn(), asOf)), Days.said(due(row.decidedOn())),
                                (row.bookedFor() != null) ? Days.said(row.bookedFor()) : "not booked",
                                responsible.worker(row.child()), responsible.manager(row.child())))
                        .toList();
                });
    }

    private Answer.Listing withoutProgress(LocalDate asOf) {
        var since = asOf.minusWeeks(WEEKS_WITHOUT_PROGRESS);
        return Answer.Listing.ofChildren("without-progress", "Last plan progress recorded more than six weeks ago",
                "Children with an open child in need plan after a child protection plan for whom nothing was recorded about the plan in six weeks; whose progress is oldest is first.",
                List.of("Progress last recorded", "Days ago", "Worker", "Team manager"), (offset, limit) -> {
                    var page = this.stepDowns.withoutProgress(asOf, since, offset, limit);
                    var responsible = new Responsible(page.stream().map(StepDowns.Progress::child).toList());
                    return page.stream()
                        .map((row) -> Row.of(row.child(), Days.said(row.on()),
                                String.valueOf(asOf.toEpochDay() - row.on().toEpochDay()),
                                responsible.worker(row.child()), responsible.manager(row.child())))
                        .toList();
                });
    }

    private Answer.Figures promptness(Period period, LocalDate asOf) {
        var held = this.stepDowns.held(period.from(), period.to());
        var latest = kept(asOf.minusWeeks(WEEKS_BACK).plusDays(1), asOf);
        var inPeriod = kept(period.from(), asOf);
        return Answer.Figures.of("How soon the meeting is held", Figure.share("within-10-working-days",
                "Held within ten working days",
                "Of the children whose tenth working day after the decision fell in the period, those whose first meeting was held by then; children whose plan had ended by then without a meeting are left out, and so are those whose tenth day is not over.",
                inPeriod.inTime(), inPeriod.all())
            .target("all (local standard)"),
                Figure
                    .share("within-10-working-days-12-weeks", "Held within ten working days, last twelve weeks",
                            "The same for the twelve weeks up to the end of the period, or up to now.", latest.inTime(),
                            latest.all())
                    .target("all (local standard)"),
                Figure.median("median-working-days", "Half were held within",
                        "Working days from the decision to step down to the first meeting, of the meetings held in the period.",
                        held.stream()
                            .map((row) -> this.calendar.workingDaysBetween(row.decidedOn(), row.heldOn()))
                            .toList(),
                        Unit.WORKING_DAYS),
                Figure.share("without-family", "Held without the family",
                        "Of the first meetings held in the period, those that the professionals held without the family.",
                        held.stream().filter((row) -> !row.withFamily()).count(), held.size()));
    }

    /**
     * Of how many the tenth day is over, and how many of these were met about by then.
     */
    private record Kept(long inTime, long all) {
    }

    private Kept kept(LocalDate from, LocalDate to) {
        var today = today();
        var settled = this.stepDowns.decided(from.minusDays(LONGEST_TO_MEETING_IN_DAYS), to)
            .stream()
            .filter((row) -> within(due(row.decidedOn()), from, to))
            .filter((row) -> inTime(row) || due(row.decidedOn()).isBefore(today) && !endedBefore(row))
            .toList();
        return new Kept(settled.stream().filter(this::inTime).count(), settled.size());
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private boolean inTime(StepDown row) {
        return row.heldOn() != null && !row.heldOn().isAfter(due(row.decidedOn()));
    }

    private boolean endedBefore(StepDown row) {
        return row.heldOn() == null && row.endedOn() != null && !row.endedOn().isAfter(due(row.decidedOn()));
    }

    private LocalDate due(LocalDate decidedOn) {
        var decided = WorkingCalendar.startOf(decidedOn);
        return this.catalogue.variant(CinClocks.STEP_DOWN_MEETING, decided, ClockFacts.none())
            .due(decided, ClockFacts.none(), this.calendar)
            .map(WorkingCalendar::dateOf)
            .orElseThrow();
    }

    private Answer.Drawings reasons(Period period) {
        return Answer.Drawings.of("Why it was put off",
                "How often each reason was recorded in the period because a first meeting after step-down was put off, not held, or held without the family.",
                new Bars("Reasons", Unit.COUNT,
                        this.stepDowns.reasons(period)
                            .stream()
                            .map((row) -> new Bars.Bar(begin(row.reason().words()), (double) row.times()))
                            .toList(),
                        null));
    }

    private static String begin(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Answer.Figures afterwards(Period period) {
        var decided = this.stepDowns.decided(period.from(), period.to());
        var again = enquiries(decided);
        return Answer.Figures.of("What became of them", Figure.count("stepped-down", "Children who stepped down",
                "Child protection plans that ended in the period with a step-down to a child in need plan; a child who stepped down twice is counted twice.",
                decided.size()),
                Figure.count("without-consent", "Decisions without consent",
                        "Decisions of a team manager in the period because a family did not agree to a child in need plan after a child protection plan.",
                        this.stepDowns.withoutConsent(period)),
                Figure.count("ended-early", "Ended before three months",
                        "Child in need plans after a child protection plan that a service manager let end before three months, signed in the period.",
                        this.stepDowns.endedEarly(period)),
                back(decided, again, 3), back(decided, again, 6), back(decided, again, 12));
    }

    private Map<CaseReference, List<LocalDate>> enquiries(List<StepDown> decided) {
        return this.episodes.began(decided.stream().map(StepDown::child).distinct().toList(), ActivityKind.SECTION_47);
    }

    private static Figure back(List<StepDown> decided, Map<CaseReference, List<LocalDate>> again, int months) {
        var back = decided.stream()
            .filter((row) -> again.getOrDefault(row.child(), List.of())
                .stream()
                .anyMatch((began) -> began.isAfter(row.decidedOn())
                        && !began.isAfter(row.decidedOn().plusMonths(months))))
            .count();
        return Figure.share("enquiries-within-%d-months".formatted(months),
                "Section 47 enquiries within %d months".formatted(months),
                "Of the children who stepped down in the period, those for whom section 47 enquiries began again within %d months of it, as far as they have begun by now; the chair of the conference learns from them."
                    .formatted(months),
                back, decided.size());
    }

    /**
     * Who answers for these children: their workers, and the managers of the teams. Three
     * queries for a page of children.
     */
    private final class Responsible {

        private final Map<CaseReference, AllocationDetails> leads;

        private final Map<String, String> managers = new HashMap<>();

        private final Map<String, String> names;

        Responsible(Collection<CaseReference> children) {
            this.leads = CinAfterStepDown.this.allocations.leadsOf(children);
            CinAfterStepDown.this.teams.all().forEach((team) -> this.managers.put(team.id(), team.manager()));
            this.names = CinAfterStepDown.this.teams.namesOf(this.leads.values()
                .stream()
                .flatMap((lead) -> Stream.of(lead.worker(), this.managers.get(lead.team())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        }

        String worker(CaseReference child) {
            var lead = this.leads.get(child);
            return (lead != null && lead.worker() != null) ? name(lead.worker()) : "nobody";
        }

        String manager(CaseReference child) {
            var lead = this.leads.get(child);
            var manager = (lead != null) ? this.managers.get(lead.team()) : null;
            return (manager != null) ? name(manager) : "nobody";
        }

        private String name(String userId) {
            return this.names.getOrDefault(userId, userId);
        }

    }

}
