package org.childjourney.referral;

import java.time.LocalDate;

import org.childjourney.casefile.Needed;

/**
 * A child whom another agency has accepted.
 */
public record AgencyReferral(Agency agency, String agencyName, String reason, boolean familyConsents,
        String whyWithoutConsent, LocalDate referredOn, String acceptedBy, LocalDate acceptedOn) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AgencyReferral {
        Needed.when(!familyConsents, "whyWithoutConsent", whyWithoutConsent,
                "Why is the child referred without consent?");
    }

}
