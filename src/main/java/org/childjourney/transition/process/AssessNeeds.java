package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.NeedsAssessment;

record AssessNeeds(@NotNull LocalDate completedOn, @NotBlank String youngPersonsWords, @NotBlank String whatTheyWant,
        @NotBlank String howUsedInDecision, @NotBlank String health, @NotBlank String education,
        @NotBlank String family, @NotBlank String finances, @NotBlank String skills, @NotBlank String accommodation,
        @NotBlank String othersViews, @AssertTrue boolean confirmed) {

    NeedsAssessment toNeedsAssessment() {
        return new NeedsAssessment(this.completedOn, this.youngPersonsWords, this.whatTheyWant, this.howUsedInDecision,
                this.health, this.education, this.family, this.finances, this.skills, this.accommodation,
                this.othersViews);
    }

}
