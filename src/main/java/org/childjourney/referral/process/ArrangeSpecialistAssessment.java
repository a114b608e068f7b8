package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.SpecialistAssessment;
import org.childjourney.referral.SpecialistKind;

record ArrangeSpecialistAssessment(@NotNull SpecialistKind kind, @NotBlank @Size(max = 250) String specialist,
        @NotNull LocalDate requestedOn, @NotNull LocalDate receivedOn, @NotBlank String findings,
        @AssertTrue boolean confirmed) {

    SpecialistAssessment toSpecialistAssessment() {
        return new SpecialistAssessment(this.kind, this.specialist, this.requestedOn, this.receivedOn, this.findings);
    }

}
