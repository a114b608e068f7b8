package org.childjourney.privatefostering.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.privatefostering.FurtherDecision;
import org.childjourney.privatefostering.FurtherNotification;

record AcceptFurtherNotification(@NotBlank String whatIsNew, @NotNull FurtherDecision decision,
        @NotBlank String rationale, @AssertTrue boolean confirmed) {

    FurtherNotification toFurtherNotification() {
        return new FurtherNotification(this.whatIsNew, this.decision, this.rationale);
    }

}
