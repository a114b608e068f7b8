package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.MidpointCheck;
import org.childjourney.protection.MidpointDecision;

record CheckPlanMidway(@AssertTrue boolean wordsRead, @NotNull Boolean visitsInTime, @NotNull Boolean coreGroupsInTime,
        @NotBlank String findings, @NotNull MidpointDecision decision, String challenge,
        @AssertTrue boolean confirmed) {

    MidpointCheck toMidpointCheck() {
        return new MidpointCheck(this.wordsRead, this.visitsInTime, this.coreGroupsInTime, this.findings, this.decision,
                this.challenge);
    }

}
