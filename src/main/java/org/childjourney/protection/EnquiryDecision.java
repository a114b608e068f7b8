package org.childjourney.protection;

import org.childjourney.casefile.Needed;

/**
 * A team manager's answer to an enquiry.
 *
 * @param wordsRead whether the child's words were read
 * @param decision what is decided
 * @param returnReason what is missing, null where it is not asked
 * @param outcome the outcome, null where it is not asked
 * @param rationale why, null where it is not asked
 * @param next what comes next, null where it is not asked
 * @param lateReason why it is late, null where it is not asked
 */
public record EnquiryDecision(boolean wordsRead, AuthorisationAnswer decision, String returnReason,
        EnquiryOutcome outcome, String rationale, WithoutProtection next, String lateReason) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public EnquiryDecision {
        Needed.when(decision == AuthorisationAnswer.RETURN, "returnReason", returnReason, "What is missing?");
        Needed.when(decision == AuthorisationAnswer.AUTHORISE, "outcome", outcome, "What is the outcome?");
        Needed.when(decision == AuthorisationAnswer.AUTHORISE, "rationale", rationale, "Why?");
        Needed.when(
                decision == AuthorisationAnswer.AUTHORISE && (outcome == EnquiryOutcome.NOT_SUBSTANTIATED
                        || outcome == EnquiryOutcome.SUBSTANTIATED_NOT_CONTINUING_RISK),
                "next", next, "What comes next?");
    }

}
