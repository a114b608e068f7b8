package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * What the chosen worker answers.
 */
public record AllocationReply(AllocationAnswer answer, DeclineReason declineReason, String declineExplanation) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public AllocationReply {
        Needed.when(answer == AllocationAnswer.DECLINED, "declineReason", declineReason, "Why not?");
        Needed.when(answer == AllocationAnswer.DECLINED, "declineExplanation", declineExplanation,
                "Tell your manager more");
    }

}
