package org.childjourney.protection.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.Rebooking;

record RebookConference(@NotNull LocalDateTime bookedFor, @NotBlank @Size(max = 250) String place,
        @NotNull LocalDate invitedOn, @AssertTrue boolean confirmed) {

    Rebooking toRebooking() {
        return new Rebooking(Days.moment(this.bookedFor), this.place, this.invitedOn);
    }

}
