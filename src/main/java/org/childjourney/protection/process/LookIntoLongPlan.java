package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.GatewayChoice;
import org.childjourney.protection.LongPlanReview;

record LookIntoLongPlan(@NotBlank String findings, @NotBlank String action, @NotNull GatewayChoice decision,
        @AssertTrue boolean confirmed) {

    LongPlanReview toLongPlanReview() {
        return new LongPlanReview(this.findings, this.action, this.decision);
    }

}
