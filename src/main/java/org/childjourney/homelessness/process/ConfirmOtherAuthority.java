package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.OtherAuthorityAccepted;

record ConfirmOtherAuthority(@NotBlank @Size(max = 100) String authority, @NotNull LocalDate acceptedOn,
        @NotBlank @Size(max = 100) String acceptedBy, @NotBlank @Size(max = 100) String reference,
        @NotNull LocalDate movesOn, @NotBlank String youngPersonsView, @AssertTrue boolean confirmed) {

    OtherAuthorityAccepted toOtherAuthorityAccepted() {
        return new OtherAuthorityAccepted(this.authority, this.acceptedOn, this.acceptedBy, this.reference,
                this.movesOn, this.youngPersonsView);
    }

}
