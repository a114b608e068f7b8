package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.Goal;
import org.childjourney.transition.PathwayPlan;

record WritePathwayPlan(@NotNull LocalDate writtenOn, @NotNull Boolean coProduced, String whyNotTogether,
        @NotBlank String youngPersonsWords, @NotBlank String howUsedInDecision, @NotBlank String contactAndSupport,
        @NotBlank String educationAndTraining, @NotBlank String employment, @NotBlank String accommodation,
        @NotBlank String familyAndSocial, @NotBlank String independence, @NotBlank String finance,
        @NotBlank String health, @NotBlank String identity, @NotBlank String contingency,
        @NotEmpty List<@Valid Goal> goals, String reviewingOfficersView, @AssertTrue boolean confirmed) {

    PathwayPlan toPathwayPlan() {
        return new PathwayPlan(this.writtenOn, this.coProduced, this.whyNotTogether, this.youngPersonsWords,
                this.howUsedInDecision, this.contactAndSupport, this.educationAndTraining, this.employment,
                this.accommodation, this.familyAndSocial, this.independence, this.finance, this.health, this.identity,
                this.contingency, this.goals, this.reviewingOfficersView);
    }

}
