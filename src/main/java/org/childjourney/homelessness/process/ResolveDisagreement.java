package org.childjourney.homelessness.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.Outcome;
import org.childjourney.homelessness.ResolutionView;

record ResolveDisagreement(@NotNull Outcome agreedOutcome, @NotBlank String reason,
        @AssertTrue boolean accommodationGoesOn, @AssertTrue boolean confirmed) {

    ResolutionView toResolutionView() {
        return new ResolutionView(this.agreedOutcome, this.reason);
    }

}
