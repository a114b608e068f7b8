package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.AuthorisationAnswer;
import org.childjourney.protection.EnquiryDecision;
import org.childjourney.protection.EnquiryOutcome;
import org.childjourney.protection.WithoutProtection;

record AuthoriseEnquiry(@AssertTrue boolean wordsRead, @NotNull AuthorisationAnswer decision, String returnReason,
        EnquiryOutcome outcome, String rationale, WithoutProtection next, String lateReason,
        @AssertTrue boolean confirmed) {

    EnquiryDecision toEnquiryDecision() {
        return new EnquiryDecision(this.wordsRead, this.decision, this.returnReason, this.outcome, this.rationale,
                this.next, this.lateReason);
    }

}
