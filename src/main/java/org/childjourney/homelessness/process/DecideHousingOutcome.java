package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.Outcome;
import org.childjourney.homelessness.OutcomeView;

record DecideHousingOutcome(@NotNull Outcome decided, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    OutcomeView toOutcomeView() {
        return new OutcomeView(this.decided, this.rationale, null, null);
    }

}
