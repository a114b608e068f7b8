package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Refused;
import org.childjourney.lookedafter.Approval;
import org.childjourney.lookedafter.Placement;
import org.childjourney.lookedafter.SearchReport;
import org.childjourney.lookedafter.SearchResult;

record SearchForPlacement(@NotBlank String report, @NotBlank String childTold, @NotNull SearchResult result,
        String placementType, String placementProvider, @Size(max = 250) String placementAddress,
        @Size(max = 10) String ofstedUrn, Approval approval, String whyThisPlace, String whyUnregistered,
        LocalDate availableFrom, String whyNotNeeded, @AssertTrue boolean confirmed) {

    SearchReport toReport() {
        return new SearchReport(this.result, this.report, this.childTold, found(), this.whyThisPlace,
                this.whyUnregistered, this.availableFrom, this.whyNotNeeded);
    }

    private Placement found() {
        var found = this.result == SearchResult.FOUND || this.result == SearchResult.UNREGISTERED;
        if (!found && (this.placementType != null || this.placementProvider != null)) {
            throw new Refused("result", "A place is described, but this says that none was found. Check both.");
        }
        return (this.placementType != null) ? new Placement(this.placementType, this.placementProvider,
                this.placementAddress, this.ofstedUrn, this.result == SearchResult.UNREGISTERED, this.approval) : null;
    }

}
