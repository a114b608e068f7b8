package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether a further enquiry brings the review conference forward.
 *
 * @param decision what the chair decides
 * @param reviewOn when the review is held, null where it is not asked
 * @param rationale why
 */
public record EarlierReview(EarlierReviewDecision decision, LocalDate reviewOn, String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EarlierReview {
        Needed.when(decision == EarlierReviewDecision.REVIEW_EARLIER, "reviewOn", reviewOn,
                "When is the review conference held?");
    }

}
