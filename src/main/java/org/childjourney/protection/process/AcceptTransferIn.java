package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.CategoryOfAbuse;
import org.childjourney.protection.TransferDecision;
import org.childjourney.protection.TransferIn;

record AcceptTransferIn(@NotBlank @Size(max = 100) String otherAuthority, @NotBlank @Size(max = 250) String otherWorker,
        @NotNull LocalDate notifiedOn, @NotNull LocalDate movedOn, @NotNull TransferDecision decision,
        @NotNull CategoryOfAbuse category, @NotNull LocalDate planSince, @NotNull @Min(0) @Max(20) Integer earlierPlans,
        @Size(max = 64) String worker, @NotBlank String safeMeanwhile, @AssertTrue boolean confirmed) {

    TransferIn toTransferIn() {
        return new TransferIn(this.otherAuthority, this.otherWorker, this.notifiedOn, this.movedOn, this.decision,
                this.category, this.planSince, this.earlierPlans, this.worker, this.safeMeanwhile);
    }

}
