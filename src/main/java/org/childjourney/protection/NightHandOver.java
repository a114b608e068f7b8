package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * How the day team took over from the emergency duty team.
 *
 * @param spoken whether both spoke
 * @param childSafeNow whether the child is safe now
 * @param whyNotSafe what is done about it, null where it is not asked
 * @param stillToDo what is still to be done
 */
public record NightHandOver(boolean spoken, boolean childSafeNow, String whyNotSafe, String stillToDo) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public NightHandOver {
        Needed.when(!childSafeNow, "whyNotSafe", whyNotSafe, "What is done about it?");
    }

}
