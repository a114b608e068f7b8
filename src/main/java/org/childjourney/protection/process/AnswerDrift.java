package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.DriftAnswer;
import org.childjourney.protection.DriftDecision;

record AnswerDrift(@NotNull DriftDecision decision, @NotBlank String action, LocalDate reviewOn,
        @AssertTrue boolean confirmed) {

    DriftAnswer toDriftAnswer() {
        return new DriftAnswer(this.decision, this.action, this.reviewOn);
    }

}
