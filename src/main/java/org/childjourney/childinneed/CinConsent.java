package org.childjourney.childinneed;

import java.time.LocalDate;

import org.childjourney.calendar.WorkingCalendar;
import org.childjourney.casefile.ConsentPurpose;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.casefile.Consents;
import org.childjourney.deadlines.Deadlines;
import org.childjourney.childinneed.OpenCinPlans.Step;
import org.springframework.stereotype.Component;

/**
 * Whether the family agrees to the plan. Where they do not, the team manager has two
 * working days to decide, and the work goes on meanwhile.
 */
@Component
class CinConsent {

    private final Consents consents;

    private final Deadlines deadlines;

    CinConsent(Consents consents, Deadlines deadlines) {
        this.consents = consents;
        this.deadlines = deadlines;
    }

    /**
     * Records what the family answered while the plan is worked on.
     * @return whether they have just said that they do not agree; false also where that
     * is with the team manager already
     */
    boolean heard(Step step, FamilyConsent consent, LocalDate on) {
        record(step, consent);
        if (consent.given() || consent.open() || step.plan().consentLostOn() != null) {
            return false;
        }
        lost(step, on);
        return true;
    }

    /**
     * Records what the family answered when the plan is taken up: whether they agree by
     * now, whatever they said before.
     * @return whether the team manager has to decide
     */
    boolean lookedAt(Step step, FamilyConsent consent) {
        var lostBefore = step.plan().consentLostOn() != null;
        record(step, consent);
        if (consent.given()) {
            settled(step);
            return false;
        }
        if (!consent.open() && !lostBefore) {
            lost(step, step.today());
        }
        return step.plan().consentLostOn() != null;
    }

    /** The family does not agree since that day. */
    void lost(Step step, LocalDate on) {
        step.plan().consentLost(on);
        this.deadlines.start(step.child(), CinClocks.CONSENT, WorkingCalendar.startOf(on));
    }

    /** The question is settled: they agree, or the team manager has decided. */
    void settled(Step step) {
        step.plan().consentSettled();
        this.deadlines.stop(step.child(), CinClocks.CONSENT, step.now());
    }

    void record(Step step, FamilyConsent consent) {
        var agreedBefore = this.consents.latest(step.child(), ConsentPurpose.CHILD_IN_NEED_PLAN)
            .filter((before) -> before.consent().status() == ConsentStatus.GIVEN)
            .isPresent();
        var taken = !consent.given() && !consent.open() && agreedBefore ? ConsentStatus.WITHDRAWN : consent.status();
        this.consents.record(step.child(), consent.toNewConsent(taken), step.by());
    }

}
