package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.referral.ConsentOnCall;
import org.childjourney.referral.OnCallAnswer;

record DecideOnConsentOnCall(@NotNull OnCallAnswer decision, DispensedReason dispensedReason, LawfulBasis lawfulBasis,
        Boolean familyToldOfSharing, String whyFamilyNotTold, Boolean assessmentToo, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    ConsentOnCall toConsentOnCall() {
        return new ConsentOnCall(this.decision, this.dispensedReason, this.lawfulBasis, this.familyToldOfSharing,
                this.whyFamilyNotTold, this.assessmentToo, this.rationale);
    }

}
