package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.AccommodationAnswer;
import org.childjourney.lookedafter.AccommodationDecision;

record DecideOnAccommodation(@NotBlank String childsWords, @NotBlank String whatChildWants,
        @NotBlank String howUsedInDecision, @NotNull AccommodationAnswer decision, @NotBlank String rationale,
        @NotBlank String alternatives, String whatIsSought, LocalDate neededBy, @NotBlank String familyTold,
        @AssertTrue boolean confirmed) {

    AccommodationDecision toDecision() {
        return new AccommodationDecision(this.decision, this.rationale, this.alternatives, this.whatIsSought,
                this.neededBy, this.childsWords, this.whatChildWants, this.howUsedInDecision, this.familyTold);
    }

}
