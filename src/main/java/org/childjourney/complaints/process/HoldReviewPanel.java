package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.complaints.PanelFinding;

record HoldReviewPanel(@NotNull LocalDate panelOn, @NotBlank @Size(max = 100) String panelChair,
        @NotBlank String panelFound, @NotBlank String panelRecommends, @NotNull LocalDate recommendedOn,
        @AssertTrue boolean confirmed) {

    PanelFinding toFinding() {
        return new PanelFinding(this.panelOn, this.panelChair, this.panelFound, this.panelRecommends,
                this.recommendedOn);
    }

}
