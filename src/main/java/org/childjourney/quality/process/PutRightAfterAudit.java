package org.childjourney.quality.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.PutRight;

record PutRightAfterAudit(@NotBlank String whatWasDone, @NotNull LocalDate doneOn, @AssertTrue boolean confirmed) {

    PutRight toPutRight() {
        return new PutRight(this.whatWasDone, this.doneOn);
    }

}
