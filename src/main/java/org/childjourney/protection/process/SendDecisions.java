package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.DecisionsSent;
import org.childjourney.protection.SentTo;

record SendDecisions(@NotNull LocalDate sentOn, @NotEmpty List<SentTo> sentTo, String whyNotParents, String whyNotChild,
        @AssertTrue boolean confirmed) {

    DecisionsSent toDecisionsSent() {
        return new DecisionsSent(this.sentOn, this.sentTo, this.whyNotParents, this.whyNotChild);
    }

}
