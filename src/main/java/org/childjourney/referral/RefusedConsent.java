package org.childjourney.referral;

import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.casefile.Needed;

/**
 * What is decided when consent was not given.
 */
public record RefusedConsent(RefusedConsentAnswer decision, DispensedReason dispensedReason, LawfulBasis lawfulBasis,
        Boolean familyToldOfSharing, String whyFamilyNotTold, Integer thresholdLevel, String seekAgainHow,
        String onCallNeedsToKnow, String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public RefusedConsent {
        Needed.when(decision == RefusedConsentAnswer.DISPENSE, "dispensedReason", dispensedReason,
                "Why may we go on without consent?");
        Needed.when(decision == RefusedConsentAnswer.DISPENSE, "lawfulBasis", lawfulBasis,
                "On what lawful basis will information be shared?");
        Needed.when(decision == RefusedConsentAnswer.DISPENSE, "familyToldOfSharing", familyToldOfSharing,
                "Will the family be told that information is shared?");
        Needed.when(decision == RefusedConsentAnswer.DISPENSE && Boolean.FALSE.equals(familyToldOfSharing),
                "whyFamilyNotTold", whyFamilyNotTold, "Why will they not be told?");
        Needed.when(decision == RefusedConsentAnswer.STOP, "thresholdLevel", thresholdLevel,
                "At what level of need is this child, on what is known?");
        Needed.when(decision == RefusedConsentAnswer.SEEK_AGAIN, "seekAgainHow", seekAgainHow,
                "How should consent be asked for this time?");
        Needed.when(decision == RefusedConsentAnswer.ASK_ON_CALL, "onCallNeedsToKnow", onCallNeedsToKnow,
                "What does the manager on call need to know?");
    }

}
