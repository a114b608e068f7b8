package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.AdvocateAtReview;
import org.childjourney.homelessness.DeclineResult;
import org.childjourney.homelessness.DeclineReview;

record ReviewDecline(@NotNull LocalDate heldOn, @NotNull AdvocateAtReview advocate, @NotBlank String changed,
        @NotBlank String inTheirWords, @NotNull DeclineResult result, @AssertTrue boolean confirmed) {

    DeclineReview toDeclineReview() {
        return new DeclineReview(this.heldOn, this.advocate, this.changed, this.inTheirWords, this.result);
    }

}
