package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.Suitability;
import org.childjourney.homelessness.SuitabilityReview;

record ReviewSuitabilityHousing(@NotNull LocalDate reviewedOn, @NotNull Suitability suits, String whyMove,
        @NotNull Boolean supportDelivered, @NotBlank String report, @NotBlank String youngPersonsView,
        @AssertTrue boolean confirmed) {

    SuitabilityReview toSuitabilityReview() {
        return new SuitabilityReview(this.reviewedOn, this.suits, this.whyMove, this.supportDelivered, this.report,
                this.youngPersonsView);
    }

}
