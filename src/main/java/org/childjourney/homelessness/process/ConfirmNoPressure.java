package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.PressureCheck;

record ConfirmNoPressure(@NotNull LocalDate spokenOn, @NotNull Boolean noPressure, @NotBlank String heard,
        @AssertTrue boolean confirmed) {

    PressureCheck toPressureCheck() {
        return new PressureCheck(this.spokenOn, this.noPressure, this.heard);
    }

}
