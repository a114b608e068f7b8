package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.TransferOut;
import org.childjourney.protection.TransferOutAnswer;

record ConfirmTransferOut(@NotNull TransferOutAnswer answer, LocalDate conferenceOn, LocalDate confirmedOn,
        @Size(max = 100) String confirmedBy, @Size(max = 100) String reference, String whyStays,
        @AssertTrue boolean confirmed) {

    TransferOut toTransferOut() {
        return new TransferOut(this.answer, this.conferenceOn, this.confirmedOn, this.confirmedBy, this.reference,
                this.whyStays);
    }

}
