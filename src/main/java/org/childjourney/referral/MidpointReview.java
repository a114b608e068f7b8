package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * A manager's review of an assessment midway.
 */
public record MidpointReview(MidpointDecision decision, boolean childSeen, String whyNotSeen, boolean onTime,
        String whatHoldsItUp, String rationale) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public MidpointReview {
        Needed.when(!childSeen, "whyNotSeen", whyNotSeen, "Why not, and what happens now?");
        Needed.when(!onTime, "whatHoldsItUp", whatHoldsItUp, "What holds it up, and what will you do about it?");
    }

}
