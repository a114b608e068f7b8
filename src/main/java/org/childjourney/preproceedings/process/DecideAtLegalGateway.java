package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.GatewayDecided;
import org.childjourney.preproceedings.GatewayDecision;
import org.childjourney.preproceedings.ShortNoticeReason;

record DecideAtLegalGateway(@NotNull GatewayDecision decision, Boolean thresholdMet, Boolean safeToWork,
        Boolean shortNotice, ShortNoticeReason shortNoticeReason, String whatIsMissing, @NotBlank String rationale,
        @NotBlank String howChildsViewsUsed, LocalDate courtToldOn, @AssertTrue boolean confirmed) {

    GatewayDecided toDecision() {
        return new GatewayDecided(this.decision, this.thresholdMet, this.safeToWork, this.rationale,
                this.howChildsViewsUsed, this.shortNotice, this.shortNoticeReason, this.whatIsMissing,
                this.courtToldOn);
    }

}
