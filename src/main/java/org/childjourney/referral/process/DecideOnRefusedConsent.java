package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.referral.RefusedConsent;
import org.childjourney.referral.RefusedConsentAnswer;

record DecideOnRefusedConsent(@NotNull RefusedConsentAnswer decision, DispensedReason dispensedReason,
        LawfulBasis lawfulBasis, Boolean familyToldOfSharing, String whyFamilyNotTold,
        @Min(1) @Max(4) Integer thresholdLevel, String seekAgainHow, String onCallNeedsToKnow,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    RefusedConsent toRefusedConsent() {
        return new RefusedConsent(this.decision, this.dispensedReason, this.lawfulBasis, this.familyToldOfSharing,
                this.whyFamilyNotTold, this.thresholdLevel, this.seekAgainHow, this.onCallNeedsToKnow, this.rationale);
    }

}
