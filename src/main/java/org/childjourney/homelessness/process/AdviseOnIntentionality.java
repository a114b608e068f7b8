package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.IntentionalityAdvice;

record AdviseOnIntentionality(@NotNull LocalDate advisedOn, @NotBlank String advice, @AssertTrue boolean confirmed) {

    IntentionalityAdvice toIntentionalityAdvice() {
        return new IntentionalityAdvice(this.advisedOn, this.advice);
    }

}
