package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.MidpointDecision;
import org.childjourney.referral.MidpointReview;

record ReviewMidpoint(@NotNull MidpointDecision decision, @NotNull Boolean childSeen, String whyNotSeen,
        @NotNull Boolean onTime, String whatHoldsItUp, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    MidpointReview toMidpointReview() {
        return new MidpointReview(this.decision, this.childSeen, this.whyNotSeen, this.onTime, this.whatHoldsItUp,
                this.rationale);
    }

}
