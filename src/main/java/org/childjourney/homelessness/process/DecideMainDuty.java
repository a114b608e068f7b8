package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.MainDutyDecision;

record DecideMainDuty(@NotNull Boolean owed, @NotNull LocalDate letterOn, @NotBlank String reasons,
        @AssertTrue boolean confirmed) {

    MainDutyDecision toMainDutyDecision() {
        return new MainDutyDecision(this.owed, this.letterOn, this.reasons);
    }

}
