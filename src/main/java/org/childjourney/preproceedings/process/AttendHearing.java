package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.Hearing;
import org.childjourney.preproceedings.HearingKind;

record AttendHearing(@NotNull HearingKind kind, @NotNull LocalDate heldOn, @NotBlank String whatHappened,
        @NotNull Boolean ordersMade, @NotNull Boolean extended, LocalDate extendedUntil, String extensionReason,
        HearingKind nextHearing, LocalDate nextHearingOn, @AssertTrue boolean confirmed) {

    Hearing toHearing() {
        return new Hearing(this.kind, this.heldOn, this.whatHappened, this.ordersMade, this.extended,
                this.extendedUntil, this.extensionReason, this.nextHearing, this.nextHearingOn);
    }

}
