package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.PlanAgreement;
import org.childjourney.transition.PlanDecision;

record AgreePathwayPlan(@NotNull PlanDecision decision, @NotBlank String rationale, LocalDate givenOn,
        @AssertTrue boolean confirmed) {

    PlanAgreement toPlanAgreement() {
        return new PlanAgreement(this.decision, this.rationale, this.givenOn);
    }

}
