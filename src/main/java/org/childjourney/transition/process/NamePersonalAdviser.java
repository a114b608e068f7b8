package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.AdviserNamed;

record NamePersonalAdviser(@NotBlank @Size(max = 64) String adviser, @NotBlank String why, @NotNull LocalDate meetingOn,
        @NotBlank @Size(max = 100) String where, @AssertTrue boolean confirmed) {

    AdviserNamed toAdviserNamed() {
        return new AdviserNamed(this.adviser, this.why, this.meetingOn, this.where);
    }

}
