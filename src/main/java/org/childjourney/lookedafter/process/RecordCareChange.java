package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.Approval;
import org.childjourney.lookedafter.ChangeInCare;
import org.childjourney.lookedafter.Placement;
import org.childjourney.lookedafter.ReportedChange;

record RecordCareChange(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull ChangeInCare change, LocalDate changedOn, String legalStatus, String placementType,
        String placementProvider, @Size(max = 250) String placementAddress, Boolean unregistered,
        @Size(max = 10) String ofstedUrn, Approval approval, Boolean sameCarers, String reasonPlacementChange,
        String whyNeeded, LocalDate neededBy, @AssertTrue boolean confirmed) {

    ReportedChange toChange() {
        return new ReportedChange(this.change, this.changedOn, this.legalStatus, placement(), this.sameCarers,
                this.reasonPlacementChange, this.whyNeeded, this.neededBy);
    }

    private Placement placement() {
        return (this.placementType != null) ? new Placement(this.placementType, this.placementProvider,
                this.placementAddress, this.ofstedUrn, Boolean.TRUE.equals(this.unregistered), this.approval) : null;
    }

}
