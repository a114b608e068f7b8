package org.childjourney.childinneed;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * A review with all that belongs to it.
 *
 * @param review the review
 * @param attended who took part
 * @param childsPart the child's own part
 * @param progress how each outcome that is still open stands
 * @param newOutcomes outcomes that were added
 * @param contingency what happens if things get worse, when it changed; else null
 * @param visits how often the child is visited from now on, null for as before
 * @param shortBreaks short breaks that were agreed or changed, null for as before
 * @param consent what the family answered when asked whether they still agree
 */
public record HeldReview(Review review, List<Invited> attended, ChildsPart childsPart, List<OutcomeProgress> progress,
        List<PlannedOutcome> newOutcomes, String contingency, VisitFrequency visits, ShortBreaks shortBreaks,
        FamilyConsent consent) {

    /**
     * Refuses a review to which nobody came.
     * @throws org.childjourney.casefile.Refused naming the question
     */
    public HeldReview {
        attended = Needed.listOf(attended);
        progress = Needed.listOf(progress);
        newOutcomes = Needed.listOf(newOutcomes);
        Needed.when(true, "attended", attended, "Who took part?");
    }

}
