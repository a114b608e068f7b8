package org.childjourney.protection;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * How a protection plan and a care plan are kept from standing side by side.
 *
 * @param officerToldOn when the independent reviewing officer was told
 * @param decision what is decided
 * @param reviewOn when the review is held, null where it is not asked
 * @param rationale why
 */
public record CarePlanCoordination(LocalDate officerToldOn, EarlierReviewDecision decision, LocalDate reviewOn,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public CarePlanCoordination {
        Needed.when(decision == EarlierReviewDecision.REVIEW_EARLIER, "reviewOn", reviewOn,
                "When is the review conference held?");
    }

}
