package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.GateDecision;
import org.childjourney.protection.StepDownCheck;

record ConfirmStepDown(@NotNull GateDecision decision, String missing, String oversight,
        @AssertTrue boolean confirmed) {

    StepDownCheck toStepDownCheck() {
        return new StepDownCheck(this.decision, this.missing, this.oversight);
    }

}
