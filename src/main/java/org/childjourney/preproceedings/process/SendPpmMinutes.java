package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.SentMinutes;

record SendPpmMinutes(@NotNull LocalDate sentOn, @NotBlank String sentTo, @NotBlank String childToldHow,
        @AssertTrue boolean confirmed) {

    SentMinutes toSent() {
        return new SentMinutes(this.sentOn, this.sentTo, this.childToldHow);
    }

}
