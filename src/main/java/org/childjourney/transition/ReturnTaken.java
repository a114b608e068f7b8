package org.childjourney.transition;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * How a care leaver who came back was taken up.
 *
 * @param asksFor what they ask for
 * @param inTheirWords their own words
 * @param adviserBefore who was the personal adviser before, null where it is not asked
 * @param wantsAdviserBefore whether they want the same adviser again
 * @param educationOrTraining whether they are pursuing education or training
 * @param safeTonight whether they are safe tonight
 * @param untilMet what happens until they meet the adviser
 */
public record ReturnTaken(List<ReturnReason> asksFor, String inTheirWords, String adviserBefore,
        boolean wantsAdviserBefore, boolean educationOrTraining, boolean safeTonight, String untilMet) {

    /** An answer that was left out is an empty list. */
    public ReturnTaken {
        asksFor = Needed.listOf(asksFor);
    }

}
