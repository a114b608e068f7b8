package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.HousingOption;
import org.childjourney.transition.HousingPlan;
import org.childjourney.transition.ReadyAnswer;

record PlanHousing(@NotNull LocalDate plannedOn, @NotBlank String youngPersonsWords, @NotNull HousingOption firstChoice,
        @NotNull HousingOption secondChoice, @NotBlank String whySuitable, @NotNull Boolean jointProtocol,
        @NotNull Boolean stayingCloseAssessed, @NotNull ReadyAnswer answer, @AssertTrue boolean confirmed) {

    HousingPlan toHousingPlan() {
        return new HousingPlan(this.plannedOn, this.youngPersonsWords, this.firstChoice, this.secondChoice,
                this.whySuitable, this.jointProtocol, this.stayingCloseAssessed, this.answer);
    }

}
