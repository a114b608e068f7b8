package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.OrderedAssessment;

record CarryOutOrderedAssessment(@NotNull LocalDate doneOn, @NotNull Boolean childAgreed, @NotBlank String findings,
        @NotBlank String childsWords, @NotBlank String next, @AssertTrue boolean confirmed) {

    OrderedAssessment toOrderedAssessment() {
        return new OrderedAssessment(this.doneOn, this.childAgreed, this.findings, this.childsWords, this.next);
    }

}
