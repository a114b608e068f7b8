package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.QualifyingAdvice;

record AdviseQualifyingLeaver(@NotNull LocalDate advisedOn, @NotBlank String inTheirWords, @NotBlank String advice,
        @NotNull Boolean vacationHome, String vacationPlan, @NotNull Boolean toldOfReturn,
        @AssertTrue boolean confirmed) {

    QualifyingAdvice toQualifyingAdvice() {
        return new QualifyingAdvice(this.advisedOn, this.inTheirWords, this.advice, this.vacationHome,
                this.vacationPlan, this.toldOfReturn);
    }

}
