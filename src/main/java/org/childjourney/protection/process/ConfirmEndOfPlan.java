package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.EndOfPlan;

record ConfirmEndOfPlan(@NotBlank String oversight, @NotBlank String support, @NotNull Boolean childTold,
        @AssertTrue boolean confirmed) {

    EndOfPlan toEndOfPlan() {
        return new EndOfPlan(this.oversight, this.support, this.childTold);
    }

}
