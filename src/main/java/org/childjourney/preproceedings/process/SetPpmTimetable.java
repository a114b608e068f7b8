package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.Timetable;

record SetPpmTimetable(@NotNull LocalDate reviewOn, String laterBecause, @NotNull LocalDate finalGatewayOn,
        @AssertTrue boolean confirmed) {

    Timetable toTimetable() {
        return new Timetable(this.reviewOn, this.laterBecause, this.finalGatewayOn);
    }

}
