package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.UnregisteredAnswer;
import org.childjourney.lookedafter.UnregisteredOverride;

record DecideUnregisteredPlacement(@NotNull UnregisteredAnswer decision, @NotBlank String rationale, String howKeptSafe,
        String searchGoesOn, @AssertTrue boolean confirmed) {

    UnregisteredOverride toOverride() {
        return new UnregisteredOverride(this.decision, this.rationale, this.howKeptSafe, this.searchGoesOn);
    }

}
