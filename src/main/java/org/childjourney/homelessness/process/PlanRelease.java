package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.ReleasePlan;

record PlanRelease(@NotBlank @Size(max = 150) String establishment, @NotNull LocalDate releaseOn,
        @NotNull Boolean remanded, @NotBlank @Size(max = 100) String resettlementWorker,
        @NotBlank @Size(max = 250) String placeFromRelease, @NotBlank String plan, @AssertTrue boolean confirmed) {

    ReleasePlan toReleasePlan() {
        return new ReleasePlan(this.establishment, this.releaseOn, this.remanded, this.resettlementWorker,
                this.placeFromRelease, this.plan);
    }

}
