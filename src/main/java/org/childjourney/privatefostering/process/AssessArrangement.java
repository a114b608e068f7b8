package org.childjourney.privatefostering.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.privatefostering.ArrangementAssessment;
import org.childjourney.privatefostering.Recommendation;

record AssessArrangement(@NotNull @Pattern(regexp = "8[B-F]") String factor, @NotBlank String purpose,
        @NotBlank String childsWishes, @NotBlank String parentsViews, @NotBlank String carersSuitability,
        @NotNull Boolean householdChecksDone, @NotBlank String accommodation, @NotBlank String healthAndEducation,
        @NotBlank String familyTime, @NotBlank String identity, String money, @NotBlank String analysis,
        @NotBlank String howChildsViewsUsed, @NotNull Recommendation recommendation, String requirements,
        @AssertTrue boolean confirmed) {

    ArrangementAssessment toAssessment() {
        return new ArrangementAssessment(this.factor, this.purpose, this.childsWishes, this.parentsViews,
                this.carersSuitability, this.householdChecksDone, this.accommodation, this.healthAndEducation,
                this.familyTime, this.identity, this.money, this.analysis, this.howChildsViewsUsed, this.recommendation,
                this.requirements);
    }

}
