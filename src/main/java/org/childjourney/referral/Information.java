package org.childjourney.referral;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * What was gathered about a child's life.
 */
public record Information(String parentsView, boolean fatherIncluded, String fathersView, String whyFatherNotIncluded,
        String familyHistory, String agencyInformation, String culturalIdentity, List<Supporter> familyNetwork,
        boolean caresForSomeone, String wholeFamilyNeeds, boolean livesWithNonRelative, String arrangementDetails,
        List<RiskFlag> riskFlags, boolean missingEducation, String brothersAndSisters) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Information {
        riskFlags = Needed.listOf(riskFlags);
        familyNetwork = Needed.listOf(familyNetwork);
        Needed.when(fatherIncluded, "fathersView", fathersView, "What does the father say?");
        Needed.when(!fatherIncluded, "whyFatherNotIncluded", whyFatherNotIncluded,
                "Why not, and what have you done to reach him?");
        Needed.when(caresForSomeone, "wholeFamilyNeeds", wholeFamilyNeeds,
                "For whom, what does it cost the child, and what would the whole family need so that the child can be a child?");
        Needed.when(livesWithNonRelative, "arrangementDetails", arrangementDetails,
                "With whom, since when, and who arranged it?");
    }

}
