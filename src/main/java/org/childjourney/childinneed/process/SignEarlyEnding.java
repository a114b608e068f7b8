package org.childjourney.childinneed.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.childinneed.EndingSignature;

record SignEarlyEnding(@AssertTrue boolean childsWordsRead, @NotNull Signed decision, @NotBlank String rationale,
        @AssertTrue boolean confirmed) {

    enum Signed {

        SIGN, RETURN

    }

    EndingSignature toSignature() {
        return new EndingSignature(this.decision == Signed.SIGN, this.rationale);
    }

}
