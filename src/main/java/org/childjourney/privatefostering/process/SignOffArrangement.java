package org.childjourney.privatefostering.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.privatefostering.SignOff;
import org.childjourney.privatefostering.SignOffDecision;

record SignOffArrangement(@AssertTrue boolean childsWordsRead, @NotNull SignOffDecision decision,
        @NotBlank String rationale, String requirements, String advice, LocalDate endsOn,
        @Size(max = 250) String destination, @AssertTrue boolean confirmed) {

    SignOff toSignOff() {
        return new SignOff(this.decision, this.rationale, this.requirements, this.advice, this.endsOn,
                this.destination);
    }

}
