package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Who was told of the decision, and what they said.
 */
public record DecisionTold(boolean referrerTold, LocalDate referrerToldOn, String whyReferrerNotTold,
        boolean familyTold, LocalDate familyToldOn, String familysResponse, String whyFamilyNotTold, boolean childTold,
        String whyChildNotTold) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public DecisionTold {
        Needed.when(referrerTold, "referrerToldOn", referrerToldOn, "When?");
        Needed.when(!referrerTold, "whyReferrerNotTold", whyReferrerNotTold, "Why not?");
        Needed.when(familyTold, "familyToldOn", familyToldOn, "When?");
        Needed.when(!familyTold, "whyFamilyNotTold", whyFamilyNotTold, "Why not?");
        Needed.when(!childTold, "whyChildNotTold", whyChildNotTold, "Why not?");
    }

}
