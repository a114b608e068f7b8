package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.HomelessOutcome;
import org.childjourney.transition.NewsAnswer;

record SettleHomelessness(@NotNull LocalDate asOf, @NotBlank String districtsAnswer,
        @NotNull Boolean intentionalConsidered, LocalDate panelOn, String panelView, @NotNull Boolean outsideCounty,
        String whyOutside, @NotBlank String home, @NotNull NewsAnswer answer, @AssertTrue boolean confirmed) {

    HomelessOutcome toHomelessOutcome() {
        return new HomelessOutcome(this.asOf, this.districtsAnswer, this.intentionalConsidered, this.panelOn,
                this.panelView, this.outsideCounty, this.whyOutside, this.home, this.answer);
    }

}
