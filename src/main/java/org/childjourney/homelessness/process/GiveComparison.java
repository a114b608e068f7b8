package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.Comparison;
import org.childjourney.homelessness.GivenHow;

record GiveComparison(@NotBlank @Size(max = 200) String section20Place, @NotBlank @Size(max = 200) String section17Help,
        @NotBlank @Size(max = 200) String housingOffer, @NotBlank @Size(max = 200) String wouldGain,
        @NotBlank @Size(max = 200) String wouldLose, @NotNull LocalDateTime givenAt, @NotNull GivenHow givenHow,
        @NotNull Boolean entitlementsExplained, @NotNull Boolean capacityConsidered, @NotBlank String capacityBasis,
        @AssertTrue boolean confirmed) {

    Comparison toComparison() {
        return new Comparison(this.section20Place, this.section17Help, this.housingOffer, this.wouldGain,
                this.wouldLose, Days.moment(this.givenAt), this.givenHow, this.entitlementsExplained,
                this.capacityConsidered, this.capacityBasis);
    }

}
