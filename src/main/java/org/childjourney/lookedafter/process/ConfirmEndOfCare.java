package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.ConfirmedEnd;

record ConfirmEndOfCare(@NotNull Boolean hasEnded, LocalDate endedOn, String livesNow, String whyNot,
        @AssertTrue boolean confirmed) {

    ConfirmedEnd toConfirmation() {
        return new ConfirmedEnd(this.hasEnded, this.endedOn, this.livesNow, this.whyNot);
    }

}
