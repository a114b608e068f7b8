package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.HumanRightsAssessment;

record AssessHumanRights(@NotNull LocalDate assessedOn, @NotBlank String youngPersonsWords, @NotBlank String findings,
        @NotNull Boolean supportGoesOn, @NotBlank String rationale, @NotBlank @Size(max = 100) String legalAdviceBy,
        @AssertTrue boolean confirmed) {

    HumanRightsAssessment toHumanRightsAssessment() {
        return new HumanRightsAssessment(this.assessedOn, this.youngPersonsWords, this.findings, this.supportGoesOn,
                this.rationale, this.legalAdviceBy);
    }

}
