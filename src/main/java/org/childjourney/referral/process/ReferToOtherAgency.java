package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.Agency;
import org.childjourney.referral.AgencyReferral;

record ReferToOtherAgency(@NotNull Agency agency, @NotBlank @Size(max = 250) String agencyName, @NotBlank String reason,
        @NotNull Boolean familyConsents, String whyWithoutConsent, @NotNull LocalDate referredOn,
        @NotBlank @Size(max = 100) String acceptedBy, @NotNull LocalDate acceptedOn, @AssertTrue boolean confirmed) {

    AgencyReferral toAgencyReferral() {
        return new AgencyReferral(this.agency, this.agencyName, this.reason, this.familyConsents,
                this.whyWithoutConsent, this.referredOn, this.acceptedBy, this.acceptedOn);
    }

}
