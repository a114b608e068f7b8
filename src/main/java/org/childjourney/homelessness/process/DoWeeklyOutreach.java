package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.homelessness.Outreach;
import org.childjourney.homelessness.OutreachResult;

record DoWeeklyOutreach(@NotNull LocalDate triedOn, @NotNull Boolean seen, @NotBlank String safetyPlan,
        @NotNull Boolean panelTold, String inTheirWords, @NotNull OutreachResult result,
        @AssertTrue boolean confirmed) {

    Outreach toOutreach() {
        return new Outreach(this.triedOn, this.seen, this.safetyPlan, this.panelTold, this.inTheirWords, this.result);
    }

}
