package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.AdultNeed;
import org.childjourney.transition.AdultServicesCheck;
import org.childjourney.transition.ReadyAnswer;

record CheckAdultServices(List<AdultNeed> needs, @NotBlank String youngPersonsWords, LocalDate referredOn,
        @Size(max = 100) String acceptedBy, String jointWork, @NotNull ReadyAnswer answer,
        @AssertTrue boolean confirmed) {

    AdultServicesCheck toAdultServicesCheck() {
        return new AdultServicesCheck(this.needs, this.youngPersonsWords, this.referredOn, this.acceptedBy,
                this.jointWork, this.answer);
    }

}
