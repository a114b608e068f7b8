package org.childjourney.homelessness;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Whether a place is still right for a young person.
 *
 * @param reviewedOn when they were visited
 * @param suits whether the place is still right
 * @param whyMove why they have to move
 * @param supportDelivered whether they get the support that was promised
 * @param report what was seen
 * @param youngPersonsView what the young person says
 */
public record SuitabilityReview(LocalDate reviewedOn, Suitability suits, String whyMove, boolean supportDelivered,
        String report, String youngPersonsView) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public SuitabilityReview {
        Needed.when(suits == Suitability.UNSUITABLE, "whyMove", whyMove, "Why do they have to move?");
    }

}
