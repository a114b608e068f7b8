package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.AfterPreProceedings;
import org.childjourney.protection.EarlierReviewDecision;

record AcceptEndOfPreProceedings(@NotBlank String agreed, @NotBlank String backToLaw,
        @NotNull EarlierReviewDecision decision, LocalDate reviewOn, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    AfterPreProceedings toAfterPreProceedings() {
        return new AfterPreProceedings(this.agreed, this.backToLaw, this.decision, this.reviewOn, this.rationale);
    }

}
