package org.childjourney.preproceedings.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.Reconsidered;
import org.childjourney.preproceedings.ReconsideredIssue;

record ReconsiderIssue(@NotNull ReconsideredIssue decision, String planAfter, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    Reconsidered toAnswer() {
        return new Reconsidered(this.decision, this.rationale, this.planAfter);
    }

}
