package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.AdvocatesMeeting;

record HoldAdvocatesMeeting(@NotNull Boolean held, LocalDate heldOn, String agreed, String notHeldBecause,
        @AssertTrue boolean confirmed) {

    AdvocatesMeeting toMeeting() {
        return new AdvocatesMeeting(this.held, this.heldOn, this.notHeldBecause, this.agreed);
    }

}
