package org.childjourney.protection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.deadlines.RunningClock;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A child protection plan while it runs: its outline, what goes out, core groups and
 * visits. Each core group and each visit starts the time to the next.
 */
@Service("protectionPlans")
@Transactional
public class Plans {

    static final String VISIT_STAGE = "child-protection-visit";

    private final PlanOutcomes outcomes;

    private final OutcomeScores scores;

    private final NeglectHistory neglect;

    private final ProtectionVisits visits;

    private final PlanPapers papers;

    private final Reviews reviews;

    private final Enquiries enquiries;

    private final FamilyEvents events;

    private final Steps steps;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    private final Limits limits;

    private final WorkingCalendar calendar;

    Plans(PlanOutcomes outcomes, OutcomeScores scores, NeglectHistory neglect, ProtectionVisits visits,
            PlanPapers papers, Reviews reviews, Enquiries enquiries, FamilyEvents events, Steps steps,
            ChildsVoice voices, Deadlines deadlines, Limits limits, WorkingCalendar calendar) {
        this.outcomes = outcomes;
        this.scores = scores;
        this.neglect = neglect;
        this.visits = visits;
        this.papers = papers;
        this.reviews = reviews;
        this.enquiries = enquiries;
        this.events = events;
        this.steps = steps;
        this.voices = voices;
        this.deadlines = deadlines;
        this.limits = limits;
        this.calendar = calendar;
    }

    // the outline

    /**
     * Records the outline plan.
     * @throws Refused if the first core group or review is planned too late
     */
    public void outline(CaseReference child, OutlinePlan plan) {
        var step = this.steps.of(child);
        var began = step.work().planStartedOn();
        requireBetween("firstCoreGroupOn", "The core group first meets", began,
                this.limits.latest(ProtectionClocks.FIRST_CORE_GROUP, began), plan.firstCoreGroupOn());
        requireBetween("reviewOn", "The first review conference is held", began,
                this.limits.latest(ProtectionClocks.FIRST_REVIEW, began), plan.reviewOn());
        step.work().outlined(plan);
        add(step, plan.outcomes(), 0);
        soonerThanTheStandard(step, (step.work().lastSeenOn() != null) ? step.work().lastSeenOn() : began);
        this.steps.keep(step, plan,
                "The outline plan was written. First core group: %s; first review: %s; visits every %d working days."
                    .formatted(Days.said(plan.firstCoreGroupOn()), Days.said(plan.reviewOn()), plan.visitsEvery()));
        this.papers.outlined(step, plan);
    }

    private static void requireBetween(String field, String what, LocalDate after, LocalDate latest, LocalDate day) {
        if (day.isBefore(after) || day.isAfter(latest)) {
            throw new Refused(field, "%s by %s at the latest, and not before %s. Please choose another day."
                .formatted(what, Days.said(latest), Days.said(after)));
        }
    }

    private List<PlanOutcome> add(Step step, List<WantedOutcome> wanted, int last) {
        var added = new ArrayList<PlanOutcome>();
        for (var outcome : wanted) {
            added.add(this.outcomes.save(new PlanOutcome(step.work(), last + added.size() + 1, outcome, step.today())));
        }
        return added;
    }

    /** Records that decisions and outline plan were sent. */
    public void decisionsSent(CaseReference child, DecisionsSent sent) {
        var step = this.steps.of(child);
        sent(step, sent.sentOn(), ProtectionClocks.DECISIONS);
        this.steps.keep(step, sent,
                "Decisions and outline plan were sent on %s to %s%s".formatted(Days.said(sent.sentOn()),
                        to(sent.sentTo()),
                        (sent.whyNotParents() != null) ? ", not to the parents: " + sent.whyNotParents() : ""));
        this.papers.decisionsSent(step, sent);
    }

    /** Records that the full record of the conference was sent. */
    public void recordSent(CaseReference child, RecordSent sent) {
        var step = this.steps.of(child);
        sent(step, sent.sentOn(), ProtectionClocks.RECORD);
        this.steps.keep(step, sent, "The record of the conference was sent on %s to %s"
            .formatted(Days.said(sent.sentOn()), to(sent.sentTo())));
    }

    private void sent(Step step, LocalDate on, String what) {
        Days.notInFuture("sentOn", on, step.today());
        Days.inOrder("sentOn", step.work().planStartedOn(), on,
                "It cannot have been sent before the conference. Check the day.");
        this.deadlines.stop(step.child(), ProtectionClocks.GOES_OUT, what, Days.doneOn(on, step.now()));
    }

    private static String to(List<SentTo> people) {
        return Sentences.list(people.stream().map(SentTo::words).toList());
    }

    // core groups

    /**
     * Records a core group for one child: each outcome of the plan is scored once. It
     * stops the time to it and starts that to the next.
     * @return ON_COURSE, DRIFT when two in a row saw nothing get better, or AT_RISK
     * @throws Refused if it lies in the future or before the last, an outcome is left
     * out, or the next is planned too late
     */
    public String meet(CaseReference child, CoreGroup group) {
        var step = this.steps.of(child);
        var event = group.recordedWithSibling() ? this.events.take(step, EventKind.CORE_GROUP)
                : this.events.record(step, entered(group));
        var on = event.heldOn();
        Days.inOrder("heldOn",
                (step.work().lastGroupOn() != null) ? step.work().lastGroupOn() : step.work().planStartedOn(), on,
                "The core group met after the conference and after the last core group. Check the day.");
        var latest = this.limits.latest(ProtectionClocks.CORE_GROUP, on);
        if (group.nextOn().isAfter(latest) || !group.nextOn().isAfter(on)) {
            throw new Refused("nextOn",
                    "The core group meets again by %s at the latest. Choose another day.".formatted(Days.said(latest)));
        }
        var drift = step.work().groupMet(on, score(step, on, group), group.atRisk());
        var done = Days.doneOn(on, step.now());
        this.deadlines.stop(child, ProtectionClocks.FIRST_CORE_GROUP, done);
        this.deadlines.stop(child, ProtectionClocks.CORE_GROUP, done);
        this.deadlines.start(child, ProtectionClocks.CORE_GROUP, WorkingCalendar.startOf(on));
        this.steps.keep(step, group,
                "The core group met on %s%s. %s%s".formatted(Days.said(on),
                        group.parentsTookPart() ? ", with the parents"
                                : ", without the parents: " + group.whyNotParents(),
                        Sentences.end(said(group)),
                        group.atRisk() ? " The risk has grown: " + group.riskReason() : ""));
        this.papers.progress(step, on, group);
        if (group.atRisk()) {
            return "AT_RISK";
        }
        if (drift) {
            this.steps.alert(step, "Two core groups in a row saw nothing get better for this child. The team manager "
                    + "and the chair are told");
            return "DRIFT";
        }
        return "ON_COURSE";
    }

    private static FamilyEvents.Entered entered(CoreGroup group) {
        return new FamilyEvents.Entered(EventKind.CORE_GROUP, WorkingCalendar.at(group.heldOn(), LocalTime.NOON),
                group.heldOn(), null, FamilyEvents.WhoWasThere.named(group.attendees()),
                group.attendees().stream().map((person) -> person.agency().name()).distinct().toList(), true,
                group.otherChildren());
    }

    private static String said(CoreGroup group) {
        return group.progress()
            .stream()
            .map((row) -> "outcome %d: %s".formatted(row.outcome(), row.progress().words()))
            .collect(Collectors.collectingAndThen(Collectors.joining(", "), Sentences::begin));
    }

    /**
     * Whether anything has got better since the core group before; a plan in which all is
     * much better has nothing left to move.
     */
    private boolean score(Step step, LocalDate on, CoreGroup group) {
        var known = this.outcomes.findByCaseIdOrderByNumber(step.work().id());
        requireEachOnce(known, group);
        var before = this.scores.findByOutcomeIdInOrderByScoredOnAscIdAsc(known.stream().map(PlanOutcome::id).toList())
            .stream()
            .collect(Collectors.toMap(OutcomeScore::outcomeId, OutcomeScore::progress, (earlier, later) -> later));
        var moved = false;
        for (var row : group.progress()) {
            var outcome = known.stream().filter((one) -> one.number() == row.outcome()).findFirst().orElseThrow();
            moved |= row.progress().isBetterThan(before.getOrDefault(outcome.id(), Progress.SAME));
            this.scores.save(new OutcomeScore(outcome, on, row));
        }
        add(step, group.newOutcomes(), known.get(known.size() - 1).number());
        if (group.neglectTool() != null) {
            this.neglect
                .save(new ScoredNeglect(step.child(), group.neglectTool(), group.neglectScore(), on, step.by()));
        }
        return moved || group.progress().stream().allMatch((row) -> row.progress() == Progress.MUCH_BETTER);
    }

    private static void requireEachOnce(List<PlanOutcome> known, CoreGroup group) {
        if (known.isEmpty()) {
            throw new Refused("progress",
                    "The outline plan is not written yet. Ask the chair for it, then record the core group.");
        }
        var numbers = known.stream().map(PlanOutcome::number).toList();
        if (!group.progress().stream().map(OutcomeProgress::outcome).sorted().toList().equals(numbers)) {
            throw new Refused("progress", "Say of each outcome of the plan once how things are with it: %s."
                .formatted(Sentences.list(numbers.stream().map(String::valueOf).toList())));
        }
    }

    /** Records what a manager does about a plan that does not move. */
    public DriftDecision answerDrift(CaseReference child, DriftAnswer answer) {
        var step = this.steps.of(child);
        if (answer.decision() == DriftDecision.REVIEW_EARLIER) {
            this.reviews.earlier(step, "reviewOn", answer.reviewOn(), answer.action());
        }
        this.steps.keep(step, answer, "The team manager decided about a plan that does not move (%s): %s"
            .formatted(answer.decision().words(), answer.action()));
        return answer.decision();
    }

    // visits

    /**
     * Records a visit to one child. One at which the child was seen stops the time to it
     * and starts that to the next; one at which the child was not counts, and the time
     * runs on.
     * @return SEEN, UNSEEN, UNSEEN_TWICE or AT_RISK
     * @throws Refused if it lies in the future, before the plan or before the last visit
     */
    public String visit(CaseReference child, PlanVisit visit) {
        var step = this.steps.of(child);
        this.enquiries.requireBornIfSeen(child, visit.seen());
        var event = visit.recordedWithSibling() ? this.events.take(step, EventKind.VISIT)
                : this.events.record(step, entered(visit));
        var on = event.heldOn();
        Days.inOrder("visitedOn",
                (step.work().lastSeenOn() != null) ? step.work().lastSeenOn() : step.work().planStartedOn(), on,
                "The visit was after the conference and after the last visit at which the child was seen. Check the "
                        + "day.");
        this.visits.save(new ProtectionVisit(step.work(), on, visit, isLate(step, on)));
        this.steps.keep(step, visit, visited(on, visit));
        var twice = false;
        if (visit.seen() == SeenInEnquiry.NOT_SEEN) {
            twice = step.work().unseen();
        }
        else {
            seen(step, on, visit);
        }
        if (twice) {
            this.steps.alert(step, "The child was not seen twice in a row. The service manager is told, and a strategy "
                    + "discussion is asked for");
            return "UNSEEN_TWICE";
        }
        if (visit.atRisk()) {
            return "AT_RISK";
        }
        return (visit.seen() == SeenInEnquiry.NOT_SEEN) ? "UNSEEN" : "SEEN";
    }

    private static FamilyEvents.Entered entered(PlanVisit visit) {
        return new FamilyEvents.Entered(EventKind.VISIT, WorkingCalendar.at(visit.visitedOn(), LocalTime.NOON),
                visit.visitedOn(), visit.place().words(), FamilyEvents.WhoWasThere.asTold(visit.home()), List.of(),
                true, visit.otherChildren());
    }

    private boolean isLate(Step step, LocalDate on) {
        return this.deadlines.running(step.child(), ProtectionClocks.VISIT, null)
            .map(RunningClock::dueAt)
            .filter((due) -> on.isAfter(WorkingCalendar.dateOf(due)))
            .isPresent();
    }

    private static String visited(LocalDate on, PlanVisit visit) {
        var who = switch (visit.seen()) {
            case SEEN -> visit.seenAlone() ? "The child was seen and spoken to alone on %s."
                    : "The child was seen on %s, not alone: " + Sentences.end(visit.whyNotAlone());
            case NOT_YET_BORN -> "The parents were visited on %s, before the birth.";
            case NOT_SEEN -> "The child was not seen on %s: " + Sentences.end(visit.whyNotSeen());
        };
        return who.replace("%s", Days.said(on)) + " " + Sentences.end(visit.howChildIs())
                + (visit.atRisk() ? " The child is at risk now: " + visit.riskReason() : "");
    }

    private void seen(Step step, LocalDate on, PlanVisit visit) {
        if (visit.seen() == SeenInEnquiry.SEEN) {
            this.voices.heard(step.child(), Enquiries.voice(VISIT_STAGE, visit.method(), visit.seenAlone(),
                    visit.bedroomSeen(), visit.childsWords(), visit.whatChildWants()), step.by());
        }
        step.work().seen(on);
        this.deadlines.stop(step.child(), ProtectionClocks.VISIT, Days.doneOn(on, step.now()));
        this.deadlines.start(step.child(), ProtectionClocks.VISIT, WorkingCalendar.startOf(on));
        soonerThanTheStandard(step, on);
    }

    private void soonerThanTheStandard(Step step, LocalDate from) {
        var day = this.calendar.plusWorkingDays(from, step.work().visitsEvery());
        if (day.isBefore(this.limits.latest(ProtectionClocks.VISIT, from))) {
            this.deadlines.bringForward(step.child(), ProtectionClocks.VISIT, null, day,
                    "The plan asks for a visit every %d working days.".formatted(step.work().visitsEvery()));
        }
    }

    /**
     * Records what a service manager does about a child who was not seen twice in a row.
     */
    public void answerUnseen(CaseReference child, UnseenAnswer answer) {
        var step = this.steps.of(child);
        this.steps.keep(step, answer,
                "The service manager answers for a child who was not seen twice in a row: %s The child is to be seen by %s."
                    .formatted(Sentences.end(answer.action()), Days.said(answer.seenBy())));
    }

}
