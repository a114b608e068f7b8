package org.childjourney.preproceedings;

import org.childjourney.casefile.Needed;

/**
 * What the chair decides when an application was not made.
 *
 * @param decision what is decided
 * @param rationale why
 * @param planAfter what the plan outside the court has to do
 */
public record Reconsidered(ReconsideredIssue decision, String rationale, String planAfter) {

    /**
     * Refuses what leaves a question open that other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Reconsidered {
        Needed.when(decision == ReconsideredIssue.STEP_DOWN, "planAfter", planAfter,
                "What does the plan have to do that the child goes on with?");
    }

}
