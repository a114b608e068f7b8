package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.childjourney.lookedafter.DisputeAnswer;

record AnswerIroDispute(@NotBlank String answer, @NotBlank String actions, @AssertTrue boolean confirmed) {

    DisputeAnswer toAnswer() {
        return new DisputeAnswer(this.answer, this.actions);
    }

}
