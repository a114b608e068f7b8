package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.Comparison;

record WriteComparison(@NotBlank @Size(max = 160) String section20Place,
        @NotBlank @Size(max = 160) String section17Help, @NotBlank @Size(max = 160) String housingOffer,
        @NotBlank @Size(max = 160) String wouldGain, @NotBlank @Size(max = 160) String wouldLose,
        @AssertTrue boolean confirmed) {

    Comparison toComparison() {
        return new Comparison(this.section20Place, this.section17Help, this.housingOffer, this.wouldGain,
                this.wouldLose);
    }

}
