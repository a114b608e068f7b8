package org.childjourney.protection;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.Sentences;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CareChange;
import org.childjourney.lookedafter.LookedAfterChildren;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Police protection and orders: powers that protect a child at once and run for hours and
 * days. Their ends come from the order, and nothing here outlasts what the law allows.
 */
@Service
@Transactional
public class ProtectiveActions {

    private static final List<String> CLOCKS = List.of(ProtectionClocks.POLICE_PROTECTION,
            ProtectionClocks.EMERGENCY_ORDER, ProtectionClocks.EMERGENCY_EXTENSION, ProtectionClocks.ASSESSMENT_ORDER);

    /** Care that another power or order follows; a care order is not undone by one. */
    private static final Set<String> REPLACEABLE = Set.of("L1", "L2", "L3", "V2");

    private final ProtectiveActionRows actions;

    private final Steps steps;

    private final Cases cases;

    private final LookedAfterChildren lookedAfter;

    private final Deadlines deadlines;

    private final WorkingCalendar calendar;

    ProtectiveActions(ProtectiveActionRows actions, Steps steps, Cases cases, LookedAfterChildren lookedAfter,
            Deadlines deadlines, WorkingCalendar calendar) {
        this.actions = actions;
        this.steps = steps;
        this.cases = cases;
        this.lookedAfter = lookedAfter;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /**
     * Records a power or order.
     * @return whether the child became looked after with it
     * @throws Refused if one of the kind runs already, it begins in the future or
     * protects somebody who is not born or is 18, or an order ends later than the court
     * can order
     */
    public boolean begin(CaseReference child, ProtectiveStart start) {
        var step = step(child);
        Days.notInFuture("startsAt", start.startsAt(), step.now());
        requireChild(child, start.startsAt());
        requireNone(child, start.action());
        var row = this.actions.save(new ProtectiveAction(child, start.action(), start.startsAt(),
                start.policeProtectionFrom(), start.endsAt(), start.court(), start.reference(), step.now(), step.by()));
        row.under(start.conditions(), start.exclusion());
        startClock(child, "endsAt", start.action(), start.startsAt(), start.policeProtectionFrom(), start.endsAt());
        this.steps.keep(step, start,
                "The child is protected by %s since %s%s. %s%s".formatted(start.action().words(),
                        Days.said(start.startsAt()),
                        (start.endsAt() != null) ? ", until %s as the order says".formatted(Days.said(start.endsAt()))
                                : "",
                        Sentences.end(start.why()),
                        start.parentsTold() ? "" : " The parents were not told: " + start.whyParentsNotTold()));
        return start.accommodated() && lookAfter(step, start.action(), start.startsAt(), start.placementType(),
                start.placementAddress(), start.ofstedUrn(), start.why());
    }

    private void requireChild(CaseReference child, Instant from) {
        var known = this.cases.child(child);
        if (known.unborn()) {
            throw new Refused("caseReference", "This child is not born yet, and powers and orders protect a child from "
                    + "birth. If the baby has come, record the birth first.");
        }
        if (!WorkingCalendar.dateOf(from).isBefore(known.eighteenthBirthday())) {
            throw new Refused("startsAt", "These powers and orders protect people under 18, and this one was 18 on %s. "
                .formatted(Days.said(known.eighteenthBirthday())) + "Check the date, or ask adult services.");
        }
    }

    private void requireNone(CaseReference child, ActionType action) {
        this.actions.findByCaseReferenceAndEndedAtIsNullOrderByIdDesc(child.value())
            .stream()
            .filter((running) -> running.action() == action && isTimed(action))
            .findFirst()
            .ifPresent((running) -> {
                throw new Refused("action", "%s is on record since %s and has not ended. Record there what follows."
                    .formatted(Sentences.begin(action.words()), Days.said(running.startsAt())));
            });
    }

    private static boolean isTimed(ActionType action) {
        return action == ActionType.POLICE_PROTECTION || action == ActionType.EPO || action == ActionType.CAO;
    }

    private void startClock(CaseReference child, String field, ActionType action, Instant from, Instant policeFrom,
            Instant until) {
        switch (action) {
            case POLICE_PROTECTION -> this.deadlines.start(child, ProtectionClocks.POLICE_PROTECTION, from);
            case EPO -> {
                Section45.requireEnd(field, from, policeFrom, until, this.calendar);
                this.deadlines.start(child, ProtectionClocks.EMERGENCY_ORDER, (policeFrom != null) ? policeFrom : from,
                        ClockFacts.none().endingAsOrdered(until));
            }
            case CAO -> {
                Section43.requireEnd(field, from, until);
                this.deadlines.start(child, ProtectionClocks.ASSESSMENT_ORDER, from,
                        ClockFacts.none().endingAsOrdered(until));
            }
            default -> {
            }
        }
    }

    private boolean lookAfter(Step step, ActionType action, Instant from, PlacementCode type, String address,
            String urn, String why) {
        if (this.lookedAfter.isLookedAfter(step.child())) {
            this.steps.write(step,
                    "The child is looked after already. The legal footing is now: %s".formatted(action.words()));
            changeFooting(step, action, WorkingCalendar.dateOf(from));
            return false;
        }
        this.lookedAfter.begin(step.child(), new BecameLookedAfter(WorkingCalendar.dateOf(from), legalStatus(action),
                type.name(), null, address, urn, type == PlacementCode.P1, false, why));
        return true;
    }

    /**
     * The return counts whole days, so that what follows on the day itself does not begin
     * another episode of care.
     */
    private void changeFooting(Step step, ActionType action, LocalDate on) {
        var status = legalStatus(action);
        this.lookedAfter.current(step.child())
            .filter((care) -> REPLACEABLE.contains(care.legalStatus()) && !care.legalStatus().equals(status))
            .filter((care) -> on.isAfter(care.from()))
            .ifPresent((care) -> this.lookedAfter.change(step.child(), new CareChange(on, status, null, false, null)));
    }

    private static String legalStatus(ActionType action) {
        return switch (action) {
            case POLICE_PROTECTION -> "L1";
            case EPO, RECOVERY -> "L2";
            case CAO -> "L3";
            case ICO -> "C1";
            case S20 -> "V2";
        };
    }

    /**
     * What followed.
     *
     * @param action code of what protects the child now, or how it ended
     * @param becameLookedAfter whether the child became looked after with it
     */
    public record Followed(String action, boolean becameLookedAfter) {
    }

    /**
     * Records what followed police protection, which stops its 72 hours.
     * @throws Refused if it ended in the future or before it began, or an order that
     * follows ends later than the court can order
     */
    public Followed after(CaseReference child, AfterPoliceProtection decision) {
        var step = step(child);
        var running = running(child, ActionType.POLICE_PROTECTION);
        requireAfter("endedAt", running, decision.endedAt(), step.now());
        running.end(decision.endedAt(), decision.decision().words());
        this.deadlines.stop(child, ProtectionClocks.POLICE_PROTECTION, decision.endedAt());
        var looked = false;
        if (decision.decision() != PoliceProtectionDecision.RETURNED) {
            var next = ActionType.valueOf(decision.decision().name());
            var policeFrom = Boolean.TRUE.equals(decision.policeApplied()) ? running.startsAt() : null;
            var row = this.actions.save(new ProtectiveAction(child, next, decision.endedAt(), policeFrom,
                    decision.orderEndsAt(), decision.court(), decision.reference(), step.now(), step.by()));
            row.under(decision.conditions(), decision.exclusion());
            startClock(child, "orderEndsAt", next, decision.endedAt(), policeFrom, decision.orderEndsAt());
            looked = Boolean.TRUE.equals(decision.accommodated()) && lookAfter(step, next, decision.endedAt(),
                    decision.placementType(), decision.placementAddress(), decision.ofstedUrn(), decision.rationale());
        }
        this.steps.keep(step, decision,
                "Police protection ended on %s: %s. %s".formatted(Days.said(decision.endedAt()),
                        decision.decision().words(), (decision.returnedTo() != null)
                                ? "The child is with: " + decision.returnedTo() : decision.rationale()));
        return new Followed(decision.decision().name(), looked);
    }

    /**
     * Records what became of an emergency protection order.
     * @throws Refused if it is extended a second time or by more than 7 days, or ended in
     * the future
     */
    public Followed after(CaseReference child, AfterEmergencyOrder decision) {
        var step = step(child);
        var running = running(child, ActionType.EPO);
        requireAfter("at", running, decision.at(), step.now());
        if (decision.decision() == OrderDecision.EXTENDED) {
            extend(step, running, decision);
            return new Followed(decision.decision().name(), false);
        }
        running.end(decision.at(), decision.decision().words());
        this.deadlines.stop(child, ProtectionClocks.EMERGENCY_ORDER, decision.at());
        this.deadlines.stop(child, ProtectionClocks.EMERGENCY_EXTENSION, decision.at());
        var looked = false;
        if (decision.decision() == OrderDecision.ICO || decision.decision() == OrderDecision.S20) {
            var next = ActionType.valueOf(decision.decision().name());
            this.actions.save(new ProtectiveAction(child, next, decision.at(), null, null, decision.court(),
                    decision.reference(), step.now(), step.by()));
            looked = Boolean.TRUE.equals(decision.accommodated()) && lookAfter(step, next, decision.at(),
                    decision.placementType(), decision.placementAddress(), decision.ofstedUrn(), decision.rationale());
        }
        this.steps.keep(step, decision,
                "The emergency protection order is over since %s: %s. %s".formatted(Days.said(decision.at()),
                        decision.decision().words(), (decision.returnedTo() != null)
                                ? "The child is with: " + decision.returnedTo() : decision.rationale()));
        return new Followed(decision.decision().name(), looked);
    }

    private void extend(Step step, ProtectiveAction order, AfterEmergencyOrder decision) {
        if (order.extended()) {
            throw new Refused("decision", "The order was extended already, and can be extended once only (Children "
                    + "Act 1989 section 45(6)). Record what follows it.");
        }
        Section45.requireExtension(decision.at(), order.endsAt(), decision.newEnd());
        var before = order.endsAt();
        order.extend(decision.newEnd());
        this.deadlines.stop(step.child(), ProtectionClocks.EMERGENCY_ORDER, decision.at());
        this.deadlines.start(step.child(), ProtectionClocks.EMERGENCY_EXTENSION, before,
                ClockFacts.none().endingAsOrdered(decision.newEnd()));
        this.steps.keep(step, decision, "The court extended the emergency protection order until %s: %s"
            .formatted(Days.said(decision.newEnd()), decision.rationale()));
    }

    private static void requireAfter(String field, ProtectiveAction running, Instant at, Instant now) {
        Days.notInFuture(field, at, now);
        if (at.isBefore(running.startsAt())) {
            throw new Refused(field, "It began on %s. Check date and time.".formatted(Days.said(running.startsAt())));
        }
    }

    /**
     * Records the assessment that a child assessment order allowed, which stops its time.
     */
    public void assessed(CaseReference child, OrderedAssessment assessment) {
        var step = step(child);
        Days.notInFuture("doneOn", assessment.doneOn(), step.today());
        var done = Days.doneOn(assessment.doneOn(), step.now());
        running(child, ActionType.CAO).end(done, "the assessment was carried out");
        this.deadlines.stop(child, ProtectionClocks.ASSESSMENT_ORDER, done);
        this.steps.keep(step, assessment, "The assessment under the child assessment order was carried out on %s: %s"
            .formatted(Days.said(assessment.doneOn()), assessment.findings()));
    }

    /** Records what a senior leader answers while the time runs out. */
    public void answer(CaseReference child, String who, SeniorAnswer answer) {
        this.steps.keep(step(child), answer, "%s answers for the last hours: %s %s".formatted(who,
                Sentences.end(answer.position()), answer.action()));
    }

    /** Ends what still runs, because the child died or moved. */
    public void endAll(CaseReference child, String because) {
        var step = step(child);
        this.actions.findByCaseReferenceAndEndedAtIsNullOrderByIdDesc(child.value())
            .forEach((running) -> running.end(step.now(), because));
        this.deadlines.stopAll(child, CLOCKS, step.now(), "It has ended, " + because + ".");
    }

    /** So long after the child was taken into police protection. */
    public Instant policeProtection(CaseReference child, Duration after) {
        return running(child, ActionType.POLICE_PROTECTION).startsAt().plus(after);
    }

    /** When the order that runs ends, as it says. */
    public Instant orderEnds(CaseReference child) {
        return running(child, ActionType.EPO).endsAt();
    }

    private ProtectiveAction running(CaseReference child, ActionType action) {
        return this.actions.findByCaseReferenceAndEndedAtIsNullOrderByIdDesc(child.value())
            .stream()
            .filter((row) -> row.action() == action)
            .findFirst()
            .orElseThrow(() -> new Refused("caseReference", "No %s runs for %s.".formatted(action.words(), child)));
    }

    private Step step(CaseReference child) {
        this.cases.child(child);
        return this.steps.open(child).orElseGet(() -> this.steps.without(child));
    }

}
