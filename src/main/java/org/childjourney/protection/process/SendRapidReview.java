package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.RapidReview;

record SendRapidReview(@NotNull LocalDate sentOn, @NotBlank String learning, @NotNull Boolean reviewAdvised,
        @NotBlank String why, @AssertTrue boolean confirmed) {

    RapidReview toRapidReview() {
        return new RapidReview(this.sentOn, this.learning, this.reviewAdvised, this.why);
    }

}
