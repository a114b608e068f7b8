package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * A team manager's check before a protection plan ends with a child in need plan.
 *
 * @param decision whether everything is ready
 * @param missing what is missing, null where it is not asked
 * @param oversight what the plan has changed, null where it is not asked
 */
public record StepDownCheck(GateDecision decision, String missing, String oversight) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public StepDownCheck {
        Needed.when(decision == GateDecision.GATE_BLOCKED, "missing", missing, "What is missing?");
        Needed.when(decision == GateDecision.GATE_OK, "oversight", oversight,
                "What has the plan changed for the child, and what still needs help?");
    }

}
