package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.ThirdReferral;
import org.childjourney.referral.ThirdReferralAnswer;

record ConfirmThirdReferral(@NotNull ThirdReferralAnswer decision, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    ThirdReferral toThirdReferral() {
        return new ThirdReferral(this.decision, this.rationale);
    }

}
