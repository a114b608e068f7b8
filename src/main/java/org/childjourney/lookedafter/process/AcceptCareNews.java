package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.CareNews;
import org.childjourney.lookedafter.CareNewsDecision;

record AcceptCareNews(@NotBlank String whatIsNew, @NotNull CareNewsDecision decision, @NotBlank String rationale,
        LocalDate neededBy, @AssertTrue boolean confirmed) {

    CareNews toNews() {
        return new CareNews(this.whatIsNew, this.decision, this.rationale, this.neededBy);
    }

}
