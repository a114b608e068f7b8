package org.childjourney.lifeevents.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lifeevents.TakenForward;

record TakeForward(@NotNull LocalDate takenForwardOn, @NotBlank @Size(max = 100) String takenOverBy,
        @NotBlank String whatWasDone, @NotBlank String childInformed, @Size(max = 250) String recordedAt,
        @AssertTrue boolean confirmed) {

    TakenForward toTakenForward() {
        return new TakenForward(this.takenForwardOn, this.takenOverBy, this.whatWasDone, this.childInformed,
                this.recordedAt);
    }

}
