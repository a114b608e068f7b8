package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.EndingPlan;

record PlanEnding(@NotNull LocalDate sharedOn, @NotBlank String youngPersonsWords, @NotBlank String peopleAfterwards,
        @NotBlank String adultServices, @NotBlank String goodbye, @AssertTrue boolean confirmed) {

    EndingPlan toEndingPlan() {
        return new EndingPlan(this.sharedOn, this.youngPersonsWords, this.peopleAfterwards, this.adultServices,
                this.goodbye);
    }

}
