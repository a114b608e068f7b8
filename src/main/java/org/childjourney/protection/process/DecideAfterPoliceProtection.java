package org.childjourney.protection.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.AfterPoliceProtection;
import org.childjourney.protection.PlacementCode;
import org.childjourney.protection.PoliceProtectionDecision;

record DecideAfterPoliceProtection(@NotNull PoliceProtectionDecision decision, @NotNull LocalDateTime endedAt,
        @NotBlank String rationale, String returnedTo, Boolean policeApplied, LocalDateTime orderEndsAt,
        @Size(max = 100) String court, @Size(max = 100) String reference, String conditions, String exclusion,
        Boolean accommodated, PlacementCode placementType, @Size(max = 250) String placementAddress,
        @Size(max = 20) String ofstedUrn, @AssertTrue boolean confirmed) {

    AfterPoliceProtection toAfterPoliceProtection() {
        return new AfterPoliceProtection(this.decision, Days.moment(this.endedAt), this.rationale, this.returnedTo,
                this.policeApplied, Days.moment(this.orderEndsAt), this.court, this.reference, this.conditions,
                this.exclusion, this.accommodated, this.placementType, this.placementAddress, this.ofstedUrn);
    }

}
