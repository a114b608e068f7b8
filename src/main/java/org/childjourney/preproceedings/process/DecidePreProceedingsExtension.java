package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.ExtensionAnswer;
import org.childjourney.preproceedings.ExtensionDecision;

record DecidePreProceedingsExtension(@NotNull ExtensionDecision decision, LocalDate until, @NotBlank String reason,
        String childImpact, @AssertTrue boolean confirmed) {

    ExtensionAnswer toAnswer() {
        return new ExtensionAnswer(this.decision, this.until, this.reason, this.childImpact);
    }

}
