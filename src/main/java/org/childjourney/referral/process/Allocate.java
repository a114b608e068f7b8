package org.childjourney.referral.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.Qualification;
import org.childjourney.referral.WorkerChoice;

record Allocate(@NotBlank @Size(max = 64) String worker, @NotNull Qualification leadPractitionerQualification,
        @Size(max = 64) String supervisor, @NotBlank String whyThisWorker, @AssertTrue boolean confirmed) {

    WorkerChoice toWorkerChoice() {
        return new WorkerChoice(this.worker, this.leadPractitionerQualification, this.supervisor, this.whyThisWorker);
    }

}
