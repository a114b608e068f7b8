package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * What a manager makes of a new concern about a child already on the journey.
 */
public record ConcernTaken(boolean childSafeNow, String whyNotSafe, ConcernDecision decision, UrgencyRating ragRating,
        String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public ConcernTaken {
        Needed.when(!childSafeNow, "whyNotSafe", whyNotSafe,
                "What makes the child unsafe, and who is acting on it now?");
        Needed.when(decision == ConcernDecision.REASSESS_URGENCY, "ragRating", ragRating, "How urgent is it now?");
    }

}
