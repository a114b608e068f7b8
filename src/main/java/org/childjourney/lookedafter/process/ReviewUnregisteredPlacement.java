package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.UnregisteredAnswer;
import org.childjourney.lookedafter.UnregisteredDecision;

record ReviewUnregisteredPlacement(@NotBlank String childsWords, @NotBlank String howKeptSafe,
        @NotBlank String whatIsDone, @NotNull UnregisteredAnswer decision, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    UnregisteredDecision toDecision() {
        return new UnregisteredDecision(this.decision, this.rationale, this.howKeptSafe, this.whatIsDone,
                this.childsWords);
    }

}
