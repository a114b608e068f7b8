package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.NewsAnswer;
import org.childjourney.transition.ReleasePlan;

record AgreeHomeBeforeRelease(@NotNull LocalDate releaseOn, @NotNull Boolean homeAgreed, @NotBlank String home,
        @NotBlank String resettlement, @NotBlank String youngPersonsWords, @NotNull NewsAnswer answer,
        @AssertTrue boolean confirmed) {

    ReleasePlan toReleasePlan() {
        return new ReleasePlan(this.releaseOn, this.homeAgreed, this.home, this.resettlement, this.youngPersonsWords,
                this.answer);
    }

}
