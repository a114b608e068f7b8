package org.childjourney.missing.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.missing.FurtherDecision;
import org.childjourney.missing.FurtherRisk;

record AcceptFurtherRisk(@NotBlank String whatIsNew, @NotNull FurtherDecision decision, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    FurtherRisk toFurtherRisk() {
        return new FurtherRisk(this.whatIsNew, this.decision, this.rationale);
    }

}
