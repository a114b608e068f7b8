package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.EetPanel;
import org.childjourney.transition.PanelDecision;

record HoldEetPanel(@NotNull LocalDate heldOn, @NotBlank @Size(max = 500) String attended,
        @NotBlank String youngPersonsWords, @NotBlank String commitments, @NotNull PanelDecision decision,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    EetPanel toEetPanel() {
        return new EetPanel(this.heldOn, this.attended, this.youngPersonsWords, this.commitments, this.decision,
                this.rationale);
    }

}
