package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * Where a young person goes who turns 18.
 */
public record AdultReferral(String youngPersonsView, boolean referralMade, CareActDuty careActSection,
        LocalDate referredOn, String acceptedBy, String whyNotNeeded, String unfinishedWork) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AdultReferral {
        Needed.when(referralMade, "careActSection", careActSection, "On which duty?");
        Needed.when(referralMade, "referredOn", referredOn, "When?");
        Needed.when(referralMade, "acceptedBy", acceptedBy, "Who accepted, and from which team?");
        Needed.when(!referralMade, "whyNotNeeded", whyNotNeeded,
                "Why do they not need adult services, and who can they turn to?");
    }

}
