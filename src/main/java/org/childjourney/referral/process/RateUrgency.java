package org.childjourney.referral.process;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.RiskFlag;
import org.childjourney.referral.Urgency;
import org.childjourney.referral.UrgencyRating;

record RateUrgency(@NotNull UrgencyRating ragRating, List<RiskFlag> riskFlags, @NotBlank String ragRationale,
        @AssertTrue boolean confirmed) {

    Urgency toUrgency() {
        return new Urgency(this.ragRating, this.riskFlags, this.ragRationale);
    }

}
