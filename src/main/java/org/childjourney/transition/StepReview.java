package org.childjourney.transition;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What came of a next step.
 *
 * @param reviewedOn when
 * @param outcome what came of it
 * @param youngPersonsWords their own words
 * @param offers offers that were made
 * @param activity main activity, code of the annual return
 * @param activitySince since when
 * @param activityEndsOn when it ends, null where it is not asked
 */
public record StepReview(LocalDate reviewedOn, StepOutcome outcome, String youngPersonsWords, List<OfferMade> offers,
        String activity, LocalDate activitySince, LocalDate activityEndsOn) {

    /** An answer that was left out is an empty list. */
    public StepReview {
        offers = Needed.listOf(offers);
    }

}
