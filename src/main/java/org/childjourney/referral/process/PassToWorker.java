package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.referral.OpenCaseAction;
import org.childjourney.referral.OpenCaseContact;

record PassToWorker(@NotNull Boolean childSafeNow, String whyNotSafe, @NotNull OpenCaseAction nextAction,
        @NotBlank String rationale, LocalDate actionDueOn, @AssertTrue boolean confirmed) {

    OpenCaseContact toOpenCaseContact() {
        return new OpenCaseContact(this.childSafeNow, this.whyNotSafe, this.nextAction, this.rationale,
                this.actionDueOn);
    }

}
