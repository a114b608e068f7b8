package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.DecisionTold;

record TellDecision(@NotNull Boolean referrerTold, LocalDate referrerToldOn, String whyReferrerNotTold,
        @NotNull Boolean familyTold, LocalDate familyToldOn, String familysResponse, String whyFamilyNotTold,
        @NotNull Boolean childTold, String whyChildNotTold, @AssertTrue boolean confirmed) {

    DecisionTold toDecisionTold() {
        return new DecisionTold(this.referrerTold, this.referrerToldOn, this.whyReferrerNotTold, this.familyTold,
                this.familyToldOn, this.familysResponse, this.whyFamilyNotTold, this.childTold, this.whyChildNotTold);
    }

}
