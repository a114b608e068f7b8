package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.UnseenAnswer;

record ActOnUnseenChild(@NotBlank String knownOfChild, @NotBlank String action, @NotNull LocalDate seenBy,
        @NotNull Boolean policeAsked, @AssertTrue boolean confirmed) {

    UnseenAnswer toUnseenAnswer() {
        return new UnseenAnswer(this.knownOfChild, this.action, this.seenBy, this.policeAsked);
    }

}
