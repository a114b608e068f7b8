package org.childjourney.privatefostering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.childjourney.calendar.Birthdays;
import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.AllocationRole;
import org.childjourney.casefile.Allocations;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Chronology;
import org.childjourney.casefile.CodeSet;
import org.childjourney.casefile.CodeSets;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.engine.SignedIn;
import org.childjourney.lifeevents.WhenKnown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private fostering arrangements (Children Act 1989 part IX; SI 2005/1533): taken up,
 * visited while they last, assessed, signed off by a senior leader. Each step adds its
 * line to the chronology.
 */
@Service
@Transactional
public class PrivateFostering {

    static final String FIRST_VISIT = "referral-pf-first-visit-7wd";

    static final String VISIT_IN_FIRST_YEAR = "referral-pf-visit-6wk";

    static final String VISIT_LATER = "referral-pf-visit-12wk";

    static final String NOTICE = "referral-pf-notice-6wk";

    static final List<String> CLOCKS = List.of(FIRST_VISIT, VISIT_IN_FIRST_YEAR, VISIT_LATER);

    private static final int AGE_LIMIT = 16;

    private final Arrangements arrangements;

    private final EntityManager entities;

    private final WhenKnown whenKnown;

    private final Cases cases;

    private final Allocations allocations;

    private final ChildsVoice voices;

    private final CodeSets codes;

    private final Chronology chronology;

    private final Deadlines deadlines;

    private final SignedIn signedIn;

    private final Clock clock;

    PrivateFostering(Arrangements arrangements, EntityManager entities, WhenKnown whenKnown, Cases cases,
            Allocations allocations, ChildsVoice voices, CodeSets codes, Chronology chronology, Deadlines deadlines,
            SignedIn signedIn, Clock clock) {
        this.arrangements = arrangements;
        this.entities = entities;
        this.whenKnown = whenKnown;
        this.cases = cases;
        this.allocations = allocations;
        this.voices = voices;
        this.codes = codes;
        this.chronology = chronology;
        this.deadlines = deadlines;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Opens the arrangement that was notified. The seven working days to the first visit
     * run from when the notification came in.
     */
    public void open(CaseReference child) {
        var known = this.whenKnown.of(child);
        this.arrangements.save(new Arrangement(child, known));
        this.deadlines.start(child, FIRST_VISIT, known);
        this.chronology.add(child, this.clock.instant(), this.signedIn.userId(),
                "Private fostering was notified. The child and the carers are to be visited.");
    }

    /**
     * Records how a team manager took up the notification. The first visit is then
     * counted from the day on which we were notified; that the notice came late is only
     * recorded.
     * @throws Refused if a day lies in the future, the child is too old, or the worker
     * cannot be allocated
     */
    public ArrangementState accept(CaseReference child, Acceptance acceptance) {
        var step = step(child);
        if (!acceptance.accepted()) {
            step.arrangement().accept(acceptance, false);
            end(step, null, acceptance.notPrivateReason().words(), null);
            write(step, "It is not private fostering, because %s: %s".formatted(acceptance.notPrivateReason().words(),
                    acceptance.notPrivateExplanation()));
            return ArrangementState.NOT_PRIVATE_FOSTERING;
        }
        Days.notInFuture("awareOn", acceptance.awareOn(), step.today());
        Days.notInFuture("notifiedOn", acceptance.notifiedOn(), step.today());
        requireOfAge(child, acceptance.startsOn());
        var late = recordNotice(step, acceptance);
        step.arrangement().accept(acceptance, late);
        countFirstVisitFrom(step, acceptance.notifiedOn());
        write(step, "Private fostering by %s since %s was taken up%s".formatted(acceptance.carerName(),
                Days.said(acceptance.startsOn()), late ? ". The notice came late, less than 6 weeks before" : ""));
        allocate(step, acceptance.worker());
        return ArrangementState.GOES_ON;
    }

    private void requireOfAge(CaseReference child, LocalDate startsOn) {
        var known = this.cases.child(child);
        if (!known.unborn() && Boolean.FALSE.equals(known.disabled())
                && Birthdays.hasAttained(known.dateOfBirth(), AGE_LIMIT, startsOn)) {
            throw new Refused("decision",
                    "The child was 16 when the arrangement began. Private fostering is of a child "
                            + "under 16, or under 18 if disabled (Children Act 1989 section 66).");
        }
    }

    private boolean recordNotice(Step step, Acceptance acceptance) {
        var notified = WorkingCalendar.startOf(acceptance.notifiedOn());
        var notice = this.deadlines.start(step.child(), NOTICE, WorkingCalendar.startOf(acceptance.startsOn()));
        this.deadlines.stop(step.child(), NOTICE, notified);
        return notice.dueAt().isBefore(notified);
    }

    private void countFirstVisitFrom(Step step, LocalDate notifiedOn) {
        var counted = this.deadlines.running(step.child(), FIRST_VISIT, null);
        if (counted.isPresent() && WorkingCalendar.dateOf(counted.get().triggeredAt()).equals(notifiedOn)) {
            return;
        }
        this.deadlines.withdraw(step.child(), FIRST_VISIT, null, step.now(),
                "It is counted from the notification on %s.".formatted(Days.said(notifiedOn)));
        this.deadlines.start(step.child(), FIRST_VISIT, WorkingCalendar.startOf(notifiedOn));
    }

    private void allocate(Step step, String worker) {
        var before = this.allocations.allocationOf(step.child(), AllocationRole.LEAD);
        if (before.filter((allocation) -> worker.equals(allocation.worker())).isEmpty()) {
            this.allocations.allocate(step.child(), worker, before.isPresent() ? "TSPROC" : "FCONTA", null, step.by());
        }
    }

    /**
     * Records a visit with its report. A visit at which the child was seen stops the time
     * to it and starts the time to the next: 6 weeks in the first year, which runs from
     * the day we became aware, and 12 weeks after.
     * @throws Refused if the visit lies in the future or before we became aware, or what
     * was heard of the child contradicts itself
     */
    public VisitFinding visit(CaseReference child, Visit visit) {
        var step = step(child);
        Days.notInFuture("visitedOn", visit.visitedOn(), step.today());
        Days.notInFuture("endedOn", visit.endedOn(), step.today());
        step.arrangement().requireVisitable(visit);
        this.entities.persist(new VisitRecord(step.arrangement(), visit, step.now(), step.by()));
        write(step, visited(visit));
        if (visit.childSeen()) {
            this.voices.heard(child, visit.voice(), step.by());
            seen(step, visit.visitedOn());
        }
        if (visit.arrangementEnded()) {
            end(step, visit.endedOn(), visit.endedReason().words(), visit.endedDestination());
            write(step, "The private fostering arrangement ended on %s, because %s. The child lives now: %s"
                .formatted(Days.said(visit.endedOn()), visit.endedReason().words(), visit.endedDestination()));
        }
        return new VisitFinding(visit.result(), visit.atRisk(),
                visit.arrangementEnded() ? ArrangementState.ENDED : ArrangementState.GOES_ON);
    }

    private static String visited(Visit visit) {
        var where = "The private foster carer was visited on %s. ".formatted(Days.said(visit.visitedOn()));
        var who = visit.childSeen()
                ? visit.spokenToAlone() ? "The child was spoken to alone."
                        : "The child was seen, not alone: " + visit.whyNotAlone()
                : "The child was not seen: " + visit.whyNotSeen();
        return where + who + (visit.atRisk() ? " The child is at risk of significant harm: " + visit.riskReason() : "");
    }

    private void seen(Step step, LocalDate on) {
        var done = Days.doneOn(on, step.now());
        CLOCKS.forEach((clockId) -> this.deadlines.stop(step.child(), clockId, done));
        this.deadlines.start(step.child(), step.arrangement().inFirstYear(on) ? VISIT_IN_FIRST_YEAR : VISIT_LATER,
                WorkingCalendar.startOf(on));
    }

    /**
     * Records the assessment.
     * @return user id of its writer, who may not sign it off
     */
    public String assess(CaseReference child, ArrangementAssessment assessment) {
        var step = step(child);
        this.codes.require(CodeSet.ASSESSMENT_FACTOR, "factor", assessment.factor(), step.today());
        step.arrangement().assessedBy(step.by());
        this.entities.persist(new AssessmentRecord(step.arrangement(), assessment, step.now(), step.by()));
        write(step, "The private fostering arrangement was assessed: " + assessment.recommendation().words());
        return step.by();
    }

    /**
     * Records what the head of service decided.
     * @return how the arrangement stands: ended when it is not suitable and has ended
     * already; otherwise visits go on
     * @throws Refused if the writer of the assessment would sign it off
     */
    public ArrangementState signOff(CaseReference child, SignOff decided) {
        var step = step(child);
        step.arrangement().requireAnotherPerson(step.by());
        step.arrangement().signedOff(decided);
        this.entities.persist(new SignOffRecord(step.arrangement(), decided, step.now(), step.by()));
        write(step, switch (decided.decision()) {
            case SUITABLE -> "The head of service signed off the private fostering arrangement: " + decided.rationale();
            case NOT_SUITABLE_STRATEGY ->
                "The head of service decided that the arrangement does not suit the child, who "
                        + "is at risk of significant harm: " + decided.rationale();
            case NOT_SUITABLE_ADVICE ->
                "The head of service decided that the arrangement does not suit the child. It ends "
                        + "on %s: %s".formatted(Days.said(decided.endsOn()), decided.advice());
            case RETURN -> "The head of service returned the assessment of the arrangement: " + decided.rationale();
        });
        if (decided.decision() == SignOffDecision.NOT_SUITABLE_ADVICE && !decided.endsOn().isAfter(step.today())) {
            end(step, decided.endsOn(), "it did not suit the child", decided.destination());
            return ArrangementState.ENDED;
        }
        return ArrangementState.GOES_ON;
    }

    /** Records how a further notification was taken up. */
    public FurtherDecision notifiedAgain(CaseReference child, FurtherNotification notification) {
        var step = step(child);
        this.entities.persist(new FurtherRecord(step.arrangement(), notification, step.now(), step.by()));
        write(step, "A further notification of private fostering was taken up: " + notification.whatIsNew());
        return notification.decision();
    }

    private void end(Step step, LocalDate on, String because, String destination) {
        step.arrangement().end(step.now(), on, because, destination);
        this.deadlines.stopAll(step.child(), CLOCKS, step.now(), "The arrangement does not go on.");
    }

    private record Step(CaseReference child, Arrangement arrangement, Instant now, LocalDate today, String by) {
    }

    private Step step(CaseReference child) {
        var now = this.clock.instant();
        var arrangement = this.arrangements.findByOpenFor(child.value())
            .orElseThrow(() -> new Refused("caseReference",
                    "No private fostering arrangement is open for %s.".formatted(child)));
        return new Step(child, arrangement, now, WorkingCalendar.dateOf(now), this.signedIn.userId());
    }

    private void write(Step step, String line) {
        this.chronology.add(step.child(), step.now(), step.by(), line);
    }

}
