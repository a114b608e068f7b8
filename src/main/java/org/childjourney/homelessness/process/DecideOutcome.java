package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.Outcome;
import org.childjourney.homelessness.OutcomeView;

record DecideOutcome(@NotNull Outcome decided, @NotBlank String rationale, LocalDate panelOn,
        @NotBlank String howWordsUsed, @AssertTrue boolean confirmed) {

    OutcomeView toOutcomeView() {
        return new OutcomeView(this.decided, this.rationale, this.panelOn, this.howWordsUsed);
    }

}
