package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.GroupMember;
import org.childjourney.protection.OutlinePlan;
import org.childjourney.protection.WantedOutcome;

record WriteOutlinePlan(@NotBlank String worries, @NotEmpty List<@Valid WantedOutcome> outcomes,
        @NotBlank String bottomLines, @NotBlank String contingency, @NotBlank String gatewayTrigger,
        @NotEmpty List<@Valid GroupMember> coreGroup, @NotNull LocalDate firstCoreGroupOn, @NotNull LocalDate reviewOn,
        @NotNull @Min(1) @Max(10) Integer visitsEvery, @NotBlank String wordsForChild, LocalDate hospitalToldOn,
        @AssertTrue boolean confirmed) {

    OutlinePlan toOutlinePlan() {
        return new OutlinePlan(this.worries, this.outcomes, this.bottomLines, this.contingency, this.gatewayTrigger,
                this.coreGroup, this.firstCoreGroupOn, this.reviewOn, this.visitsEvery, this.wordsForChild,
                this.hospitalToldOn);
    }

}
