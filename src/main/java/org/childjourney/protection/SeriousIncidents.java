package org.childjourney.protection;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.RecordAccess;
import org.childjourney.casefile.Refused;
import org.childjourney.casefile.RestrictedAccess;
import org.childjourney.deadlines.ClockFacts;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.protection.Steps.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serious incidents: the national panel is notified within 5 working days of the day we
 * knew, and has the rapid review within 15. A child may die while an earlier incident is
 * still dealt with: then the times of both run, the earlier first.
 */
@Service
@Transactional
public class SeriousIncidents {

    private final Incidents incidents;

    private final Steps steps;

    private final Cases cases;

    private final RecordAccess access;

    private final Deadlines deadlines;

    SeriousIncidents(Incidents incidents, Steps steps, Cases cases, RecordAccess access, Deadlines deadlines) {
        this.incidents = incidents;
        this.steps = steps;
        this.cases = cases;
        this.access = access;
        this.deadlines = deadlines;
    }

    /**
     * Records an incident and, where asked, opens the record for named people only.
     * @throws Refused if it became known in the future, or is on record and not decided
     */
    public void report(CaseReference child, SeriousIncident incident) {
        var step = step(child);
        Days.notInFuture("knownOn", incident.knownOn(), step.today());
        if (undecided(child).findAny().isPresent()) {
            throw new Refused("caseReference",
                    "An incident is on record for this child that is not decided on yet. " + "Add there what is new.");
        }
        this.incidents
            .save(new Incident(child, incident.kind(), incident.knownOn(), incident.account(), step.now(), step.by()));
        this.deadlines.start(child, ProtectionClocks.INCIDENT, WorkingCalendar.startOf(incident.knownOn()));
        this.deadlines.start(child, ProtectionClocks.RAPID_REVIEW, WorkingCalendar.startOf(incident.knownOn()));
        this.steps.keep(step, incident, "A serious incident was reported: %s. With the family: %s"
            .formatted(incident.kind().words(), incident.familySupport()));
        if (incident.restrict()) {
            this.access.restrict(child, RestrictedAccess.STAFF_FAMILY, named(incident, step),
                    "A serious incident is looked into.", step.by());
        }
    }

    private static Set<String> named(SeriousIncident incident, Step step) {
        var people = Arrays.stream(incident.namedPeople().split(","))
            .map(String::strip)
            .filter((name) -> !name.isEmpty())
            .collect(Collectors.toSet());
        people.add(step.by());
        return people;
    }

    /**
     * Starts the time to notify of a death that was recorded as a change in a child's
     * life.
     */
    public void died(CaseReference child) {
        var step = step(child);
        var known = this.cases.child(child);
        this.incidents.save(new Incident(child, IncidentKind.DEATH, step.today(),
                "The child died on %s.".formatted(Days.said(known.diedOn())), step.now(), step.by()));
        this.deadlines.start(child, ProtectionClocks.INCIDENT, WorkingCalendar.startOf(step.today()));
    }

    /**
     * Records the decision on notifying the panel, which stops its time.
     * @return whether it is notified
     */
    public boolean decide(CaseReference child, IncidentNotification decision) {
        var step = step(child);
        Days.notInFuture("notifiedOn", decision.notifiedOn(), step.today());
        var notify = decision.answer() == IncidentAnswer.NOTIFY;
        var incident = undecided(child).findFirst().orElseThrow(() -> none(child));
        settle(step, incident, notify, (decision.notifiedOn() != null) ? decision.notifiedOn() : step.today());
        if (!notify) {
            this.deadlines.withdraw(child, ProtectionClocks.RAPID_REVIEW, null, step.now(),
                    "The panel is not notified.");
            awaitNextReview(child);
        }
        else {
            this.deadlines.start(child, ProtectionClocks.RAPID_REVIEW, WorkingCalendar.startOf(incident.knownOn()));
        }
        this.steps.keep(step, decision,
                notify ? "The Child Safeguarding Practice Review Panel was notified on %s."
                    .formatted(Days.said(decision.notifiedOn()))
                        : "No notification of the incident to the national panel is required: " + decision.rationale());
        return notify;
    }

    /** Takes in the decision on a death, which was recorded with the death. */
    public void deathDecided(CaseReference child, boolean notified) {
        var step = step(child);
        var death = undecided(child).reduce((earlier, later) -> later).orElseThrow(() -> none(child));
        settle(step, death, notified, step.today());
        if (notified) {
            this.deadlines.start(child, ProtectionClocks.RAPID_REVIEW, WorkingCalendar.startOf(death.knownOn()));
        }
    }

    private void settle(Step step, Incident incident, boolean notify, LocalDate on) {
        incident.decided(notify, notify ? on : null);
        this.deadlines.stop(step.child(), ProtectionClocks.INCIDENT, Days.doneOn(on, step.now()));
        undecided(step.child()).findFirst()
            .ifPresent((other) -> startAgain(step.child(), ProtectionClocks.INCIDENT, other));
    }

    private void awaitNextReview(CaseReference child) {
        reviewsAwaited(child).findFirst().ifPresent((other) -> startAgain(child, ProtectionClocks.RAPID_REVIEW, other));
    }

    private void startAgain(CaseReference child, String clock, Incident other) {
        this.deadlines.restart(child, clock, WorkingCalendar.startOf(other.knownOn()), ClockFacts.none(),
                "Another incident of the child waits.");
    }

    /** Records that the rapid review was sent, which stops its time. */
    public void sent(CaseReference child, RapidReview review) {
        var step = step(child);
        Days.notInFuture("sentOn", review.sentOn(), step.today());
        reviewsAwaited(child).findFirst().orElseThrow(() -> none(child)).rapidReviewSent(review.sentOn());
        this.deadlines.stop(child, ProtectionClocks.RAPID_REVIEW, Days.doneOn(review.sentOn(), step.now()));
        awaitNextReview(child);
        this.steps.keep(step, review,
                "The rapid review was sent to the national panel on %s".formatted(Days.said(review.sentOn())));
    }

    /** The earliest first. */
    private Stream<Incident> undecided(CaseReference child) {
        return this.incidents.findByCaseReferenceOrderById(child.value()).stream().filter(Incident::undecided);
    }

    private Stream<Incident> reviewsAwaited(CaseReference child) {
        return this.incidents.findByCaseReferenceOrderById(child.value()).stream().filter(Incident::reviewAwaited);
    }

    private static Refused none(CaseReference child) {
        return new Refused("caseReference", "No incident of %s waits for this.".formatted(child));
    }

    private Step step(CaseReference child) {
        this.cases.child(child);
        return this.steps.open(child).orElseGet(() -> this.steps.without(child));
    }

}
