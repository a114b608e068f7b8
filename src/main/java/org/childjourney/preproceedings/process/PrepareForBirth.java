package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.BirthPreparation;

record PrepareForBirth(@NotNull Boolean bundleReady, @NotBlank String birthPlanAgreedWith,
        @NotBlank @Size(max = 250) String hospital, @NotBlank String planForBirth, @AssertTrue boolean confirmed) {

    BirthPreparation toPreparation() {
        return new BirthPreparation(this.bundleReady, this.birthPlanAgreedWith, this.hospital, this.planForBirth);
    }

}
