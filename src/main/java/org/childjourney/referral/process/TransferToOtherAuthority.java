package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.TransferAnswer;
import org.childjourney.referral.TransferReply;

record TransferToOtherAuthority(@NotBlank @Size(max = 250) String otherAuthority, @NotNull LocalDate referredOn,
        @NotNull TransferAnswer answer, LocalDate acceptedInWritingOn, @Size(max = 100) String acceptanceReference,
        @Size(max = 100) String acceptedBy, String whyRefused, @NotBlank String keptSafe,
        @AssertTrue boolean confirmed) {

    TransferReply toTransferReply() {
        return new TransferReply(this.otherAuthority, this.referredOn, this.answer, this.acceptedInWritingOn,
                this.acceptanceReference, this.acceptedBy, this.whyRefused, this.keptSafe);
    }

}
