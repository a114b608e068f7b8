package org.childjourney.quality.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.HigherDecision;

record DecideOnChallenge(@NotNull HigherDecision.Upheld upheld, @NotBlank String decisionReason,
        @AssertTrue boolean confirmed) {

    HigherDecision toDecision() {
        return new HigherDecision(this.upheld, this.decisionReason);
    }

}
