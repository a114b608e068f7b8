package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.AcknowledgedHow;
import org.childjourney.referral.Acknowledgement;
import org.childjourney.referral.WhyNotAcknowledged;

record AcknowledgeReferrer(@NotNull AcknowledgedHow method, LocalDate acknowledgedOn, WhyNotAcknowledged whyNotPossible,
        @AssertTrue boolean confirmed) {

    Acknowledgement toAcknowledgement() {
        return new Acknowledgement(this.method, this.acknowledgedOn, this.whyNotPossible);
    }

}
