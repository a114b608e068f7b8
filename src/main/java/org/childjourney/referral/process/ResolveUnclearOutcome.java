package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.UnclearOutcome;

record ResolveUnclearOutcome(@NotBlank String whatHappened, @NotNull Boolean childSafeNow, String whyNotSafe,
        @AssertTrue boolean confirmed) {

    UnclearOutcome toUnclearOutcome() {
        return new UnclearOutcome(this.whatHappened, this.childSafeNow, this.whyNotSafe);
    }

}
