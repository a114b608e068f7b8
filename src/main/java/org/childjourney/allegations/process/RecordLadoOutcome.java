package org.childjourney.allegations.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.allegations.AllegationOutcome;
import org.childjourney.allegations.BarringReferral;
import org.childjourney.allegations.Review;

record RecordLadoOutcome(@NotNull LocalDate reviewedOn, @NotNull AllegationOutcome outcome, @NotBlank String rationale,
        LocalDate nextReviewOn, BarringReferral barringReferral, @Size(max = 100) String regulator,
        String employmentOutcome, Boolean childAndFamilyTold, String whyNotTold, @AssertTrue boolean confirmed) {

    Review toReview() {
        return new Review(this.reviewedOn, this.outcome, this.rationale, this.nextReviewOn, this.barringReferral,
                this.regulator, this.employmentOutcome, this.childAndFamilyTold, this.whyNotTold);
    }

}
