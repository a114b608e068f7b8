package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.homelessness.BabyArrangement;

record ArrangeForBaby(LocalDate expectedOn, @NotNull LocalDate contactMadeOn,
        @Pattern(regexp = "CJ[0-9]{1,18}") String babyReference, @NotNull Boolean togetherPlace,
        @NotNull Boolean harmToBaby, @NotBlank String plan, @AssertTrue boolean confirmed) {

    BabyArrangement toBabyArrangement() {
        return new BabyArrangement(this.expectedOn, this.contactMadeOn, this.babyReference, this.togetherPlace,
                this.harmToBaby, this.plan);
    }

}
