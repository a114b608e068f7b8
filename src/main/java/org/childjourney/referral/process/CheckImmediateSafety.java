package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.SafetyCheck;

record CheckImmediateSafety(@NotNull Boolean immediateProtection, String protectionReason,
        @NotNull Boolean homelessTonight, String homelessCircumstances,
        @NotBlank @Size(max = 250) String childCurrentLocation, String childsWords, @NotBlank String safetyRationale,
        @AssertTrue boolean confirmed) {

    SafetyCheck toSafetyCheck() {
        return new SafetyCheck(this.immediateProtection, this.protectionReason, this.homelessTonight,
                this.homelessCircumstances, this.childCurrentLocation, this.childsWords, this.safetyRationale);
    }

}
