package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.OutcomeAdvice;

record AdviseOnOutcome(@NotNull LocalDate advisedOn, @NotBlank String advice, @AssertTrue boolean confirmed) {

    OutcomeAdvice toOutcomeAdvice() {
        return new OutcomeAdvice(this.advisedOn, this.advice);
    }

}
