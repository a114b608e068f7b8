package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.childjourney.transition.NewHomeVisit;

record VisitNewHome(@NotNull LocalDate movedOn, @NotNull LocalDate visitedOn,
        @NotBlank @Pattern(regexp = "[BCDEGHKRSTUVWXYZ]") String accommodation, @NotNull Boolean councilProvides,
        @NotNull Boolean suitable, String whyUnsuitable, @NotNull Boolean outsideCounty,
        @NotBlank String youngPersonsWords, @AssertTrue boolean confirmed) {

    NewHomeVisit toNewHomeVisit() {
        return new NewHomeVisit(this.movedOn, this.visitedOn, this.accommodation, this.councilProvides, this.suitable,
                this.whyUnsuitable, this.outsideCounty, this.youngPersonsWords);
    }

}
