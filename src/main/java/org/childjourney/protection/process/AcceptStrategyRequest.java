package org.childjourney.protection.process;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.Partner;
import org.childjourney.protection.RequestTaken;

record AcceptStrategyRequest(@NotBlank @Size(max = 100) String raisedBy, @NotBlank String worry,
        @NotNull Boolean immediate, @NotNull LocalDateTime plannedFor, @NotEmpty List<Partner> partners,
        @NotBlank String safeMeanwhile, @AssertTrue boolean confirmed) {

    RequestTaken toRequestTaken() {
        return new RequestTaken(this.raisedBy, this.worry, this.immediate, Days.moment(this.plannedFor), this.partners,
                this.safeMeanwhile);
    }

}
