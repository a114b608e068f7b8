package org.childjourney.childinneed;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.CaseReference;
import org.childjourney.casefile.Cases;
import org.childjourney.casefile.ChildsVoice;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.Refused;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.childjourney.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits to a child in need, as often as the plan says; after a child protection plan as
 * often as before, until the first meeting is held.
 */
@Service
@Transactional
public class CinVisits {

    private final OpenCinPlans plans;

    private final ChildInNeedPlans stepDowns;

    private final CinConsent consent;

    private final Cases cases;

    private final ChildsVoice voices;

    private final Deadlines deadlines;

    CinVisits(OpenCinPlans plans, ChildInNeedPlans stepDowns, CinConsent consent, Cases cases, ChildsVoice voices,
            Deadlines deadlines) {
        this.plans = plans;
        this.stepDowns = stepDowns;
        this.consent = consent;
        this.cases = cases;
        this.voices = voices;
        this.deadlines = deadlines;
    }

    /**
     * Records a visit, or that the family told us that they no longer agree. A visit at
     * which the child was seen stops the time to it and starts the time to the next.
     * @param answer what the family answered when they no longer agree; null otherwise
     * @throws Refused if the visit lies in the future or before the plan, or what was
     * heard of the child contradicts itself
     */
    public VisitFinding visit(CaseReference child, Visit visit, FamilyConsent answer) {
        var step = this.plans.step(child);
        Days.notInFuture("visitedOn", visit.visitedOn(), step.today());
        Days.inOrder("visitedOn", step.plan().firstDay(), visit.visitedOn(),
                "This plan began on %s. Check the day.".formatted(Days.said(step.plan().firstDay())));
        this.plans.keep(new CinVisitRecord(step.plan(), visit, step.now(), step.by()));
        this.plans.write(step, said(visit));
        if (visit.seen()) {
            this.voices.heard(child, visit.voice(), step.by());
        }
        if (visit.made()) {
            requireUnbornOrSeen(child, visit);
            step.plan().moved(visit.visitedOn());
            made(step, visit);
        }
        return new VisitFinding(visit.atRisk(), answer != null && this.consent.heard(step, answer, visit.visitedOn()));
    }

    private void requireUnbornOrSeen(CaseReference child, Visit visit) {
        if (!visit.seen() && !this.cases.child(child).unborn()) {
            throw new Refused("result", "This child is born. Say whether the child was seen.");
        }
    }

    private void made(Step step, Visit visit) {
        var counted = this.deadlines.running(step.child(), CinClocks.VISIT, null)
            .filter((running) -> WorkingCalendar.dateOf(running.triggeredAt()).isAfter(visit.visitedOn()));
        if (counted.isEmpty()) {
            this.deadlines.stop(step.child(), CinClocks.VISIT, Days.doneOn(visit.visitedOn(), step.now()));
            this.deadlines.start(step.child(), CinClocks.VISIT, WorkingCalendar.startOf(visit.visitedOn()),
                    step.plan().visits().facts());
            this.stepDowns.visitAsOftenAsBefore(step.plan(), visit.visitedOn());
        }
    }

    private static String said(Visit visit) {
        var day = Days.said(visit.visitedOn());
        var what = switch (visit.result()) {
            case SEEN -> "The child was visited on %s and %s.".formatted(day,
                    visit.spokenToAlone() ? "spoken to alone" : "seen, not alone (%s)".formatted(visit.whyNotAlone()));
            case NOT_YET_BORN -> "The parents were visited on %s; the child is not born yet.".formatted(day);
            case NOT_SEEN -> "A visit was made on %s. The child was not seen: %s".formatted(day, visit.whyNotSeen());
            case CONSENT_WITHDRAWN -> "On %s the family told us that they no longer agree to the plan.".formatted(day);
        };
        return visit.atRisk() ? "%s The child may suffer significant harm: %s".formatted(what, visit.riskReason())
                : what;
    }

}
