package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.AssessmentOutcome;
import org.childjourney.referral.OtherOutcome;

record RecordOtherOutcome(@NotNull AssessmentOutcome outcome, @NotBlank String whatWillHappen,
        @NotBlank @Size(max = 100) String whoIsResponsible, @NotNull LocalDate dueOn, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    OtherOutcome toOtherOutcome() {
        return new OtherOutcome(this.outcome, this.whatWillHappen, this.whoIsResponsible, this.dueOn, this.rationale);
    }

}
