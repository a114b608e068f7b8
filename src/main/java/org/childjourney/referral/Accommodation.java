package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Where a child who arrived alone lives from tonight.
 */
public record Accommodation(PlacementType placementType, String placementName, LocalDate accommodatedOn,
        Boolean ofstedRegistered, boolean interpreterNeeded, String language, boolean legalAdviserArranged,
        boolean ageDoubted, String whyAgeDoubted, ModernSlaveryReferral nrmReferral, String childsWords,
        String whatChildWants, String howUsedInDecision) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Accommodation {
        Needed.when(placementType == PlacementType.K2 || placementType == PlacementType.K3, "ofstedRegistered",
                ofstedRegistered, "Is the accommodation registered with Ofsted?");
        Needed.when(interpreterNeeded, "language", language, "Which language?");
        Needed.when(ageDoubted, "whyAgeDoubted", whyAgeDoubted, "What is the significant reason?");
    }

}
