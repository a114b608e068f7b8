package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.OfferMade;
import org.childjourney.transition.StepOutcome;
import org.childjourney.transition.StepReview;

record ReviewStep(@NotNull LocalDate reviewedOn, @NotNull StepOutcome outcome, @NotBlank String youngPersonsWords,
        List<@Valid OfferMade> offers, @NotBlank @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity,
        @NotNull LocalDate activitySince, LocalDate activityEndsOn, @AssertTrue boolean confirmed) {

    StepReview toStepReview() {
        return new StepReview(this.reviewedOn, this.outcome, this.youngPersonsWords, this.offers, this.activity,
                this.activitySince, this.activityEndsOn);
    }

}
