package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.ReviewConclusion;
import org.childjourney.preproceedings.ReviewOutcome;
import org.childjourney.preproceedings.Section20;

record ConcludePpmReview(@NotNull ReviewOutcome outcome, @NotBlank String howIsChild, @NotBlank String rationale,
        String moreTimeBecause, @NotNull Boolean section20, LocalDate section20Since,
        @Size(max = 100) String section20AgreedBy, Boolean section20Informed, @AssertTrue boolean confirmed) {

    ReviewConclusion toConclusion() {
        return new ReviewConclusion(this.outcome, this.rationale, this.howIsChild,
                Section20.answered(this.section20, this.section20Since, this.section20AgreedBy, this.section20Informed),
                this.moreTimeBecause);
    }

}
