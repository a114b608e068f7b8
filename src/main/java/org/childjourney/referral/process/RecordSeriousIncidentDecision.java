package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.SeriousIncident;

record RecordSeriousIncidentDecision(boolean lettersStopped, @NotBlank String familySupport, String staffSupport,
        @NotNull Boolean abuseOrNeglectKnownOrSuspected, @NotNull Boolean notifyPanel, LocalDate notifiedOn,
        @NotNull Boolean childDeathReviewTold, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    SeriousIncident toSeriousIncident() {
        return new SeriousIncident(this.lettersStopped, this.familySupport, this.staffSupport,
                this.abuseOrNeglectKnownOrSuspected, this.notifyPanel, this.notifiedOn, this.childDeathReviewTold,
                this.rationale);
    }

}
