package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.complaints.Adjudication;
import org.childjourney.complaints.Finding;

record AdjudicateComplaint(@NotNull Finding adjudication, @NotBlank String adjudicationReason,
        @NotBlank String whatHappensNow, @NotNull LocalDate adjudicatedOn, @AssertTrue boolean toldOfPanel,
        @AssertTrue boolean confirmed) {

    Adjudication toAdjudication() {
        return new Adjudication(this.adjudication, this.adjudicationReason, this.whatHappensNow, this.adjudicatedOn);
    }

}
