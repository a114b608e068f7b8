package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.ExceptionDecision;
import org.childjourney.preproceedings.FgdmException;

record ConfirmFgdmException(@NotNull ExceptionDecision decision, @NotBlank String reason,
        @NotBlank @Size(max = 100) String name, @AssertTrue boolean confirmed) {

    FgdmException toException() {
        return new FgdmException(this.decision, this.reason, this.name);
    }

}
