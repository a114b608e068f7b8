package org.childjourney.protection.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.ActionType;
import org.childjourney.protection.PlacementCode;
import org.childjourney.protection.ProtectiveStart;

record RecordProtectiveAction(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull ActionType action, @NotNull LocalDateTime startsAt, LocalDateTime endsAt,
        @Size(max = 100) String court, @NotBlank @Size(max = 100) String reference, Boolean policeApplied,
        LocalDateTime policeProtectionFrom, String conditions, String exclusion, @NotBlank String why,
        @NotBlank String childsWords, @NotNull Boolean parentsTold, String whyParentsNotTold,
        @NotNull Boolean accommodated, PlacementCode placementType, @Size(max = 250) String placementAddress,
        @Size(max = 20) String ofstedUrn, @AssertTrue boolean confirmed) {

    ProtectiveStart toProtectiveStart() {
        return new ProtectiveStart(this.caseReference, this.action, Days.moment(this.startsAt),
                Days.moment(this.endsAt), this.court, this.reference, this.policeApplied,
                Days.moment(this.policeProtectionFrom), this.conditions, this.exclusion, this.why, this.childsWords,
                this.parentsTold, this.whyParentsNotTold, this.accommodated, this.placementType, this.placementAddress,
                this.ofstedUrn);
    }

}
