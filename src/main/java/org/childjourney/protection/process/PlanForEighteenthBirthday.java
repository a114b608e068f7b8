package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.EighteenPlan;

record PlanForEighteenthBirthday(@NotBlank String youngPersonsView, @NotNull LocalDate reviewOn,
        @NotNull Boolean referralMade, LocalDate referredOn, @Size(max = 100) String acceptedBy, String whyNotNeeded,
        @AssertTrue boolean confirmed) {

    EighteenPlan toEighteenPlan() {
        return new EighteenPlan(this.youngPersonsView, this.reviewOn, this.referralMade, this.referredOn,
                this.acceptedBy, this.whyNotNeeded);
    }

}
