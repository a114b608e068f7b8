package org.childjourney.quality.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.Supervision;

record RecordSupervision(@NotNull LocalDate heldOn, @NotBlank String childsLife, @NotBlank String progress,
        @NotBlank String worries, @NotBlank String direction, @NotNull Boolean caseloadManageable,
        String caseloadAction, @AssertTrue boolean confirmed) {

    Supervision toSupervision() {
        return new Supervision(this.heldOn, this.childsLife, this.progress, this.worries, this.direction,
                this.caseloadManageable, this.caseloadAction);
    }

}
