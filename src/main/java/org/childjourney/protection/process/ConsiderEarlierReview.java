package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.EarlierReview;
import org.childjourney.protection.EarlierReviewDecision;

record ConsiderEarlierReview(@NotNull EarlierReviewDecision decision, LocalDate reviewOn, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    EarlierReview toEarlierReview() {
        return new EarlierReview(this.decision, this.reviewOn, this.rationale);
    }

}
