package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * What the day team takes over from the emergency duty team.
 */
public record HandOverToDay(boolean childSafeNow, String whyNotSafe, String stillToDo) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public HandOverToDay {
        Needed.when(!childSafeNow, "whyNotSafe", whyNotSafe,
                "What makes the child unsafe, and who is acting on it now?");
    }

}
