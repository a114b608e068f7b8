package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.ConsideredAnswer;
import org.childjourney.lookedafter.DisputeLevel;
import org.childjourney.lookedafter.DisputeOutcome;

record ConsiderDisputeAnswer(@NotNull DisputeOutcome outcome, DisputeLevel nextLevel,
        @Size(max = 100) String cafcassReference, @NotBlank String why, @AssertTrue boolean confirmed) {

    ConsideredAnswer toConsidered() {
        return new ConsideredAnswer(this.outcome, this.why, this.nextLevel, this.cafcassReference);
    }

}
