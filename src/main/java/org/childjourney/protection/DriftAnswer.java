package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * What a team manager does about a plan that does not move.
 *
 * @param decision what is decided
 * @param action what will be different
 * @param reviewOn when the review is held, null where it is not asked
 */
public record DriftAnswer(DriftDecision decision, String action, LocalDate reviewOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public DriftAnswer {
        Needed.when(decision == DriftDecision.REVIEW_EARLIER, "reviewOn", reviewOn,
                "When is the review conference held?");
    }

}
