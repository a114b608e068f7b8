package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.UnseenChild;
import org.childjourney.lookedafter.UnseenChildDecision;

record DecideOnUnseenChild(@NotNull UnseenChildDecision decision, String nextVisit, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    UnseenChild toDecision() {
        return new UnseenChild(this.decision, this.rationale, this.nextVisit);
    }

}
