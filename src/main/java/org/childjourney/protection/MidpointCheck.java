package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * The chair's check of a plan between two conferences.
 *
 * @param wordsRead whether the child's words were read
 * @param visitsInTime whether visits are in time
 * @param coreGroupsInTime whether core groups are in time
 * @param findings what the chair sees
 * @param decision what the chair makes of it
 * @param challenge what has to change, null where it is not asked
 */
public record MidpointCheck(boolean wordsRead, boolean visitsInTime, boolean coreGroupsInTime, String findings,
        MidpointDecision decision, String challenge) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public MidpointCheck {
        Needed.when(decision == MidpointDecision.ESCALATE, "challenge", challenge, "What has to change, and by when?");
    }

}
