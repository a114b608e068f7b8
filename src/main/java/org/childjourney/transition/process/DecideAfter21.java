package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.AfterTwentyOne;
import org.childjourney.transition.SupportChoice;

record DecideAfter21(@NotNull LocalDate talkedOn, @NotBlank String youngPersonsWords, @NotNull SupportChoice choice,
        @NotNull Boolean toldNoPressure, @NotBlank String whatStays, String homeAfterStayingPut,
        @AssertTrue boolean confirmed) {

    AfterTwentyOne toAfterTwentyOne() {
        return new AfterTwentyOne(this.talkedOn, this.youngPersonsWords, this.choice, this.toldNoPressure,
                this.whatStays, this.homeAfterStayingPut);
    }

}
