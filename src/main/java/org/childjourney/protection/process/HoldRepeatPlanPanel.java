package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.GatewayChoice;
import org.childjourney.protection.RepeatPlanPanel;

record HoldRepeatPlanPanel(@NotNull LocalDate heldOn, @NotBlank String people, @NotBlank String earlierPlans,
        String whatIsDifferent, @NotNull GatewayChoice gateway, @NotBlank String gatewayReason,
        @AssertTrue boolean confirmed) {

    RepeatPlanPanel toRepeatPlanPanel() {
        return new RepeatPlanPanel(this.heldOn, this.people, this.earlierPlans, this.whatIsDifferent, this.gateway,
                this.gatewayReason);
    }

}
