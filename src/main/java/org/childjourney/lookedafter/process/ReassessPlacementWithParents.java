package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.ParentsAssessment;
import org.childjourney.lookedafter.ParentsRecommendation;

record ReassessPlacementWithParents(@NotNull LocalDate assessedOn, @NotBlank String childsWords,
        @NotBlank String whatChildWants, @NotBlank String howUsedInDecision, @NotBlank String parentsView,
        @NotBlank String changeAtHome, @NotBlank String safety, @NotBlank String analysis,
        @NotNull ParentsRecommendation recommendation, @AssertTrue boolean confirmed) {

    ParentsAssessment toAssessment() {
        return new ParentsAssessment(this.assessedOn, this.childsWords, this.whatChildWants, this.howUsedInDecision,
                this.parentsView, this.changeAtHome, this.safety, this.analysis, this.recommendation);
    }

}
