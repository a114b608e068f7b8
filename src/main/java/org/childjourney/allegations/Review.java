package org.childjourney.allegations;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.childjourney.casefile.Needed;

/**
 * How an allegation stands at a review.
 *
 * @param reviewedOn when
 * @param outcome how it stands
 * @param rationale why
 * @param nextReviewOn when it will be looked at again, while not concluded
 * @param barringReferral whether the Disclosure and Barring Service was told, when
 * concluded
 * @param regulator which regulator was told, may be null
 * @param employmentOutcome what the employer decided, when concluded
 * @param childAndFamilyTold whether they know the outcome, when concluded
 * @param whyNotTold why they do not
 */
@Embeddable
public record Review(LocalDate reviewedOn, @Enumerated(EnumType.STRING) AllegationOutcome outcome, String rationale,
        LocalDate nextReviewOn, @Enumerated(EnumType.STRING) BarringReferral barringReferral, String regulator,
        String employmentOutcome, Boolean childAndFamilyTold, String whyNotTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Review {
        var concluded = outcome != AllegationOutcome.CONTINUES;
        Needed.when(!concluded, "nextReviewOn", nextReviewOn, "When will it be looked at again?");
        Needed.when(concluded, "barringReferral", barringReferral,
                "Was a referral made to the Disclosure and Barring Service?");
        Needed.when(concluded, "employmentOutcome", employmentOutcome, "What did the employer decide?");
        Needed.when(concluded, "childAndFamilyTold", childAndFamilyTold,
                "Have the child and the family been told the outcome?");
        Needed.when(concluded && Boolean.FALSE.equals(childAndFamilyTold), "whyNotTold", whyNotTold, "Why not?");
    }

    boolean concluded() {
        return this.outcome != AllegationOutcome.CONTINUES;
    }

}
