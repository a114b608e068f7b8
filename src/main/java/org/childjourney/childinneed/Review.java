package org.childjourney.childinneed;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * A review of a child in need plan, as far as it is not a list.
 *
 * @param heldOn when
 * @param familyView what the family says
 * @param decision what was decided
 * @param rationale why
 * @param nextReviewOn when the next is, if the plan goes on
 */
@Embeddable
public record Review(LocalDate heldOn, String familyView, @Enumerated(EnumType.STRING) ReviewDecision decision,
        String rationale, LocalDate nextReviewOn) {

    /**
     * Refuses a plan that goes on without a day for its next review.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Review {
        Needed.when(!decision.ends(), "nextReviewOn", nextReviewOn, "When is the next review?");
    }

}
