package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.ConcernDecision;
import org.childjourney.referral.ConcernTaken;
import org.childjourney.referral.UrgencyRating;

record AcceptNewConcern(@NotNull Boolean childSafeNow, String whyNotSafe, @NotNull ConcernDecision decision,
        UrgencyRating ragRating, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    ConcernTaken toConcernTaken() {
        return new ConcernTaken(this.childSafeNow, this.whyNotSafe, this.decision, this.ragRating, this.rationale);
    }

}
