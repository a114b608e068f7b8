package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.Closing;
import org.childjourney.homelessness.ClosingAnswer;

record CloseHomelessness(@NotNull ClosingAnswer closing, @NotBlank String reasons, @Size(max = 250) String destination,
        @AssertTrue boolean confirmed) {

    Closing toClosing() {
        return new Closing(this.closing, this.reasons, this.destination);
    }

}
