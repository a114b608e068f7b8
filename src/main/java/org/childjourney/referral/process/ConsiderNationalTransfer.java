package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.NationalTransfer;
import org.childjourney.referral.NationalTransferDecision;

record ConsiderNationalTransfer(@NotNull NationalTransferDecision decision, @NotBlank String childsView,
        @NotBlank String rationale, @Size(max = 250) String receivingAuthority, LocalDate transferredOn,
        @AssertTrue boolean confirmed) {

    NationalTransfer toNationalTransfer() {
        return new NationalTransfer(this.decision, this.childsView, this.rationale, this.receivingAuthority,
                this.transferredOn);
    }

}
