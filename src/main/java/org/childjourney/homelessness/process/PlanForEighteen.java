package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.CareLeaverStatus;
import org.childjourney.homelessness.EighteenPlan;

record PlanForEighteen(@NotNull LocalDate letterBy, @NotNull CareLeaverStatus status, @NotNull Boolean statusExplained,
        @NotBlank String plan, @AssertTrue boolean confirmed) {

    EighteenPlan toEighteenPlan() {
        return new EighteenPlan(this.letterBy, this.status, this.statusExplained, this.plan);
    }

}
