package org.childjourney.referral;

import org.childjourney.casefile.Needed;

/**
 * A team manager's answer to a finished assessment.
 */
public record Authorisation(AuthorisationDecision decision, String returnReason, AssessmentOutcome outcome,
        String rationale, String differsFromAdviceBecause, String primaryNeedCode, Boolean childRequiresCSCSupport,
        Boolean familyConsentsToEarlyHelp, String overrunReason, boolean childsWordsRead) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Authorisation {
        Needed.when(decision == AuthorisationDecision.RETURN, "returnReason", returnReason, "What is missing?");
        Needed.when(decision == AuthorisationDecision.AUTHORISE, "outcome", outcome, "What follows for this child?");
        Needed.when(decision == AuthorisationDecision.AUTHORISE, "rationale", rationale, "Why?");
        Needed.when(decision == AuthorisationDecision.AUTHORISE, "primaryNeedCode", primaryNeedCode,
                "What is the child's primary need?");
        Needed.when(decision == AuthorisationDecision.AUTHORISE, "childRequiresCSCSupport", childRequiresCSCSupport,
                "Does the child need support from children's social care?");
        Needed.when(decision == AuthorisationDecision.AUTHORISE && outcome == AssessmentOutcome.EARLY_HELP,
                "familyConsentsToEarlyHelp", familyConsentsToEarlyHelp, "Does the family consent to early help?");
        Needed.tickedWhen(decision == AuthorisationDecision.AUTHORISE, "childsWordsRead", childsWordsRead,
                "I have read the child's own words");
    }

}
