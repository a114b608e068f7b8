package org.childjourney.lookedafter;

import org.childjourney.casefile.Needed;

/**
 * What the independent reviewing officer makes of an answer to a dispute.
 *
 * @param outcome whether it settles the dispute
 * @param why why
 * @param nextLevel who is to answer next
 * @param cafcassReference the reference of the referral to Cafcass
 */
public record ConsideredAnswer(DisputeOutcome outcome, String why, DisputeLevel nextLevel, String cafcassReference) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConsideredAnswer {
        Needed.when(outcome == DisputeOutcome.NEXT_LEVEL, "nextLevel", nextLevel, "Who is to answer next?");
        Needed.when(outcome == DisputeOutcome.CAFCASS, "cafcassReference", cafcassReference,
                "Which reference has the referral to Cafcass?");
    }

}
