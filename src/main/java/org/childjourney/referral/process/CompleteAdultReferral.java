package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.AdultReferral;
import org.childjourney.referral.CareActDuty;

record CompleteAdultReferral(@NotBlank String youngPersonsView, @NotNull Boolean referralMade,
        CareActDuty careActSection, LocalDate referredOn, @Size(max = 100) String acceptedBy, String whyNotNeeded,
        @NotBlank String unfinishedWork, @AssertTrue boolean confirmed) {

    AdultReferral toAdultReferral() {
        return new AdultReferral(this.youngPersonsView, this.referralMade, this.careActSection, this.referredOn,
                this.acceptedBy, this.whyNotNeeded, this.unfinishedWork);
    }

}
