package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.ReviewRequest;

record RecordReviewRequest(@NotNull Boolean requested, LocalDate requestedOn, Boolean shortReview, String grounds,
        @AssertTrue boolean confirmed) {

    ReviewRequest toReviewRequest() {
        return new ReviewRequest(this.requested, this.requestedOn, this.shortReview, this.grounds);
    }

}
