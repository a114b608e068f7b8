package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * What was meant by a decision that the journey did not understand.
 */
public record UnclearOutcome(String whatHappened, boolean childSafeNow, String whyNotSafe) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public UnclearOutcome {
        Needed.when(!childSafeNow, "whyNotSafe", whyNotSafe,
                "What makes the child unsafe, and who is acting on it now?");
    }

}
