package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.FollowUp;

record FollowUpYoungPerson(@NotNull LocalDate spokenOn, @NotBlank @Size(max = 250) String livesAt,
        @NotNull Boolean settled, @NotNull Boolean homelessAgain, @NotNull Boolean understoodOptions,
        @NotBlank String inTheirWords, @AssertTrue boolean confirmed) {

    FollowUp toFollowUp() {
        return new FollowUp(this.spokenOn, this.livesAt, this.settled, this.homelessAgain, this.understoodOptions,
                this.inTheirWords);
    }

}
