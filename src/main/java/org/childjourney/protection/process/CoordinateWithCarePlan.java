package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.CarePlanCoordination;
import org.childjourney.protection.EarlierReviewDecision;

record CoordinateWithCarePlan(@NotNull LocalDate officerToldOn, @NotNull EarlierReviewDecision decision,
        LocalDate reviewOn, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    CarePlanCoordination toCarePlanCoordination() {
        return new CarePlanCoordination(this.officerToldOn, this.decision, this.reviewOn, this.rationale);
    }

}
