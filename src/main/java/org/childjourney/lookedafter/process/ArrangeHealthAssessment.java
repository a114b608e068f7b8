package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.AssessedBy;
import org.childjourney.lookedafter.HealthAssessment;
import org.childjourney.lookedafter.HealthResult;

record ArrangeHealthAssessment(@NotNull HealthResult result, LocalDate heldOn, AssessedBy doneBy, String findings,
        String childsView, Boolean immunisationsUpToDate, LocalDate dentalCheckOn, String whyNot,
        @AssertTrue boolean confirmed) {

    HealthAssessment toAssessment() {
        return new HealthAssessment(this.result, this.heldOn, this.doneBy, this.findings, this.childsView,
                this.immunisationsUpToDate, this.dentalCheckOn, this.whyNot);
    }

}
