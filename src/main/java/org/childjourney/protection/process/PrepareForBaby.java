package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.BirthPlan;

record PrepareForBaby(@NotBlank @Size(max = 250) String hospital, @NotNull LocalDate alertSentOn,
        @NotBlank String whoIsThere, @NotBlank String whereBabyGoes, @NotBlank String safety,
        @NotNull Boolean parentsAgree, @NotBlank String parentsViews, @AssertTrue boolean confirmed) {

    BirthPlan toBirthPlan() {
        return new BirthPlan(this.hospital, this.alertSentOn, this.whoIsThere, this.whereBabyGoes, this.safety,
                this.parentsAgree, this.parentsViews);
    }

}
