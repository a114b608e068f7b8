package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.HousingReviewDecision;
import org.childjourney.homelessness.ReviewOutcome;

record DecideHousingReview(@NotNull ReviewOutcome reviewed, @NotNull LocalDate noticeOn, @NotBlank String reasons,
        @AssertTrue boolean confirmed) {

    HousingReviewDecision toHousingReviewDecision() {
        return new HousingReviewDecision(this.reviewed, this.noticeOn, this.reasons);
    }

}
