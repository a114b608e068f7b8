package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.IntentionalityReview;

record ReviewIntentionality(@NotNull LocalDate metOn, @NotBlank String view, @AssertTrue boolean confirmed) {

    IntentionalityReview toIntentionalityReview() {
        return new IntentionalityReview(this.metOn, this.view);
    }

}
