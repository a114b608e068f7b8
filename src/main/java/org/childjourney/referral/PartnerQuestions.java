package org.childjourney.referral;

import java.util.List;

import org.childjourney.casefile.Needed;

/**
 * Whom to ask and what, or why nobody.
 */
public record PartnerQuestions(boolean checksNeeded, String whyNone, List<PartnerQuestion> checks) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public PartnerQuestions {
        checks = Needed.listOf(checks);
        Needed.when(!checksNeeded, "whyNone", whyNone, "Why can the decision be made without asking them?");
        Needed.when(checksNeeded, "checks", checks, "Whom do you ask, and what?");
    }

}
