package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether a young person asked for a review of a housing decision.
 *
 * @param requested whether a review was asked for
 * @param requestedOn when
 * @param shortReview whether three weeks apply
 * @param grounds what they say
 */
public record ReviewRequest(boolean requested, LocalDate requestedOn, Boolean shortReview, String grounds) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ReviewRequest {
        Needed.when(requested, "requestedOn", requestedOn, "When?");
        Needed.when(requested, "shortReview", shortReview,
                "Is it one of the decisions that are reviewed within three weeks?");
        Needed.when(requested, "grounds", grounds, "What do they say?");
    }

}
