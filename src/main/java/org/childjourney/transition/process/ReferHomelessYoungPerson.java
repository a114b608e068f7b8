package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.District;
import org.childjourney.transition.HomelessReferral;
import org.childjourney.transition.PriorityNeed;

record ReferHomelessYoungPerson(@NotNull LocalDate homelessFrom, @NotNull Boolean consents, String whyNot,
        District district, LocalDate referredOn, @NotNull PriorityNeed priorityNeed, @NotBlank String tonight,
        @NotBlank String youngPersonsWords, @AssertTrue boolean confirmed) {

    HomelessReferral toHomelessReferral() {
        return new HomelessReferral(this.homelessFrom, this.consents, this.whyNot, this.district, this.referredOn,
                this.priorityNeed, this.tonight, this.youngPersonsWords);
    }

}
