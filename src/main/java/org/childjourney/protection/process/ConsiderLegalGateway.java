package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.GatewayChoice;
import org.childjourney.protection.GatewayDecision;

record ConsiderLegalGateway(@NotNull GatewayChoice decision, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    GatewayDecision toGatewayDecision() {
        return new GatewayDecision(this.decision, this.rationale);
    }

}
