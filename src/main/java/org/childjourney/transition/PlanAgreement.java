package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What a manager decides on a pathway plan.
 *
 * @param decision what is decided
 * @param rationale why
 * @param givenOn when the young person got it, null where it is not asked
 */
public record PlanAgreement(PlanDecision decision, String rationale, LocalDate givenOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PlanAgreement {
        Needed.when(decision == PlanDecision.AGREED, "givenOn", givenOn, "When did the young person get it?");
    }

}
