package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.Directions;
import org.childjourney.preproceedings.HearingKind;

record TakeDirections(@NotNull LocalDate servedOn, @NotBlank @Size(max = 100) String judge,
        @Size(max = 100) String guardian, LocalDate guardianAppointedOn, @NotNull HearingKind nextHearing,
        @NotNull LocalDate nextHearingOn, @AssertTrue boolean confirmed) {

    Directions toDirections() {
        return new Directions(this.servedOn, this.judge, this.guardian, this.guardianAppointedOn, this.nextHearing,
                this.nextHearingOn);
    }

}
