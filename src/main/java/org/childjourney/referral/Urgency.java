package org.childjourney.referral;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * How urgent a contact is for this child, and why.
 */
public record Urgency(UrgencyRating ragRating, List<RiskFlag> riskFlags, String ragRationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Urgency {
        riskFlags = Needed.listOf(riskFlags);
    }

}
