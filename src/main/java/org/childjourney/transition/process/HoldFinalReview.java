package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.FinalReview;

record HoldFinalReview(@NotNull LocalDate heldOn, @NotBlank String youngPersonsWords,
        @NotBlank String howUsedInDecision, @NotNull Boolean satisfied, String missing, @AssertTrue boolean confirmed) {

    FinalReview toFinalReview() {
        return new FinalReview(this.heldOn, this.youngPersonsWords, this.howUsedInDecision, this.satisfied,
                this.missing);
    }

}
