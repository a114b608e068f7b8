package org.childjourney.lookedafter.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.EndDecision;

record AgreeToEndOfCare(@NotNull Boolean agreed, boolean wishesConsidered, boolean iroConsulted,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    EndDecision toDecision() {
        return new EndDecision(this.agreed, this.rationale, this.wishesConsidered, this.iroConsulted);
    }

}
