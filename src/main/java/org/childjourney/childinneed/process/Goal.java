package org.childjourney.childinneed.process;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.childinneed.PlannedOutcome;

/** What is to be different for the child, as a row of a form. */
record Goal(@NotBlank String goal, @NotBlank String measure, @NotBlank @Size(max = 100) String owner,
        @NotNull LocalDate due) {

    PlannedOutcome toOutcome() {
        return new PlannedOutcome(this.goal, this.measure, this.owner, this.due);
    }

}
