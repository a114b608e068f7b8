package org.childjourney.childinneed.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.childinneed.FurtherDecision;
import org.childjourney.childinneed.FurtherRequest;

record AcceptFurtherPlanRequest(@NotBlank String whatIsNew, @NotNull FurtherDecision decision,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    FurtherRequest toRequest() {
        return new FurtherRequest(this.whatIsNew, this.decision, this.rationale);
    }

}
