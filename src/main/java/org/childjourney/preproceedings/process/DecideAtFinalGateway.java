package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.FinalDecided;
import org.childjourney.preproceedings.FinalDecision;
import org.childjourney.preproceedings.ShortNoticeReason;

record DecideAtFinalGateway(@NotNull FinalDecision decision, String planAfter, Boolean shortNotice,
        ShortNoticeReason shortNoticeReason, @NotBlank String rationale, @NotBlank String howChildsViewsUsed,
        @AssertTrue boolean confirmed) {

    FinalDecided toDecision() {
        return new FinalDecided(this.decision, this.rationale, this.howChildsViewsUsed, this.planAfter,
                this.shortNotice, this.shortNoticeReason);
    }

}
