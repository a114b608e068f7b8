package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.IncidentAnswer;
import org.childjourney.protection.IncidentNotification;

record DecideOnNotification(@NotNull Boolean abuseKnown, @NotNull IncidentAnswer answer, @NotBlank String rationale,
        LocalDate notifiedOn, @NotNull Boolean partnersTold, @AssertTrue boolean confirmed) {

    IncidentNotification toIncidentNotification() {
        return new IncidentNotification(this.abuseKnown, this.answer, this.rationale, this.notifiedOn,
                this.partnersTold);
    }

}
