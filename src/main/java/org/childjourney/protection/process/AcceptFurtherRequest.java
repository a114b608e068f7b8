package org.childjourney.protection.process;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.FurtherRequest;
import org.childjourney.protection.FurtherRequestDecision;
import org.childjourney.protection.Partner;

record AcceptFurtherRequest(@NotBlank @Size(max = 100) String raisedBy, @NotBlank String worry,
        @NotNull FurtherRequestDecision decision, String rationale, Boolean immediate, LocalDateTime plannedFor,
        List<Partner> partners, String safeMeanwhile, @AssertTrue boolean confirmed) {

    FurtherRequest toFurtherRequest() {
        return new FurtherRequest(this.raisedBy, this.worry, this.decision, this.rationale, this.immediate,
                Days.moment(this.plannedFor), this.partners, this.safeMeanwhile);
    }

}
