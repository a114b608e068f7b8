package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.AssessmentOutcome;
import org.childjourney.referral.Authorisation;
import org.childjourney.referral.AuthorisationDecision;

record AuthoriseAssessment(@NotNull AuthorisationDecision decision, String returnReason, AssessmentOutcome outcome,
        String rationale, String differsFromAdviceBecause, String primaryNeedCode, Boolean childRequiresCSCSupport,
        Boolean familyConsentsToEarlyHelp, String overrunReason, boolean childsWordsRead,
        @AssertTrue boolean confirmed) {

    Authorisation toAuthorisation() {
        return new Authorisation(this.decision, this.returnReason, this.outcome, this.rationale,
                this.differsFromAdviceBecause, this.primaryNeedCode, this.childRequiresCSCSupport,
                this.familyConsentsToEarlyHelp, this.overrunReason, this.childsWordsRead);
    }

}
