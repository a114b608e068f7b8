package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.Postponement;
import org.childjourney.protection.PostponementDecision;

record AuthorisePostponement(@NotNull PostponementDecision decision, @NotBlank String reason,
        @NotBlank String safetyPlan, @NotNull LocalDate latestOn, @AssertTrue boolean confirmed) {

    Postponement toPostponement() {
        return new Postponement(this.decision, this.reason, this.safetyPlan, this.latestOn);
    }

}
