package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.HousingIntentionalityReview;

record ReviewIntentionalityHousing(@NotNull LocalDate metOn, @NotBlank String view, @AssertTrue boolean confirmed) {

    HousingIntentionalityReview toHousingIntentionalityReview() {
        return new HousingIntentionalityReview(this.metOn, this.view);
    }

}
