package org.childjourney.transition;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * The last review of a looked-after young person before 18.
 *
 * @param heldOn when
 * @param youngPersonsWords their own words
 * @param howUsedInDecision what it changed
 * @param satisfied whether the reviewing officer is satisfied
 * @param missing what is missing, null where it is not asked
 */
public record FinalReview(LocalDate heldOn, String youngPersonsWords, String howUsedInDecision, boolean satisfied,
        String missing) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public FinalReview {
        Needed.when(!satisfied, "missing", missing, "What is missing, and who does it by when?");
    }

}
