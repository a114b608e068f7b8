package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.OutcomeSignOff;
import org.childjourney.homelessness.SignOffAnswer;

record SignOffOutcome(@NotNull SignOffAnswer signOff, @NotBlank String reasons, @AssertTrue boolean confirmed) {

    OutcomeSignOff toOutcomeSignOff() {
        return new OutcomeSignOff(this.signOff, this.reasons);
    }

}
