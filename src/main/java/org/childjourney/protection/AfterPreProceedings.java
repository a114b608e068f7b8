package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a protection plan goes on after pre-proceedings that ended without court.
 *
 * @param agreed what becomes part of the plan
 * @param backToLaw when legal advice is asked for again
 * @param decision when the plan is reviewed
 * @param reviewOn when the review is held, null where it is not asked
 * @param rationale why
 */
public record AfterPreProceedings(String agreed, String backToLaw, EarlierReviewDecision decision, LocalDate reviewOn,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AfterPreProceedings {
        Needed.when(decision == EarlierReviewDecision.REVIEW_EARLIER, "reviewOn", reviewOn,
                "When is the review conference held?");
    }

}
