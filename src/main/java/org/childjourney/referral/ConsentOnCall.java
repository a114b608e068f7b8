package org.childjourney.referral;

import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.casefile.Needed;

/**
 * What the manager on call decides about a consent that was not given, out of hours.
 */
public record ConsentOnCall(OnCallAnswer decision, DispensedReason dispensedReason, LawfulBasis lawfulBasis,
        Boolean familyToldOfSharing, String whyFamilyNotTold, Boolean assessmentToo, String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConsentOnCall {
        var goesOn = decision == OnCallAnswer.GO_ON;
        Needed.when(goesOn, "dispensedReason", dispensedReason, "Why may we go on without consent?");
        Needed.when(goesOn, "lawfulBasis", lawfulBasis, "On what lawful basis will information be shared?");
        Needed.when(goesOn, "familyToldOfSharing", familyToldOfSharing,
                "Will the family be told that information is shared?");
        Needed.when(goesOn && Boolean.FALSE.equals(familyToldOfSharing), "whyFamilyNotTold", whyFamilyNotTold,
                "Why will they not be told?");
        Needed.when(goesOn, "assessmentToo", assessmentToo, "May an assessment begin without consent too?");
    }

}
