package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.MovePlan;
import org.childjourney.transition.NewsAnswer;

record PlanMove(@NotNull LocalDate plannedOn, @NotBlank String whereTo, @NotBlank String safeUntil,
        @NotBlank String youngPersonsWords, @NotNull NewsAnswer answer, @AssertTrue boolean confirmed) {

    MovePlan toMovePlan() {
        return new MovePlan(this.plannedOn, this.whereTo, this.safeUntil, this.youngPersonsWords, this.answer);
    }

}
