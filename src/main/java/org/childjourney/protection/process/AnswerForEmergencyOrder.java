package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import org.childjourney.protection.SeniorAnswer;

record AnswerForEmergencyOrder(@NotBlank String position, @NotBlank String action, @AssertTrue boolean confirmed) {

    SeniorAnswer toSeniorAnswer() {
        return new SeniorAnswer(this.position, this.action);
    }

}
