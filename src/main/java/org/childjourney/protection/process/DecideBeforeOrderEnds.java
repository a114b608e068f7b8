package org.childjourney.protection.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.AfterEmergencyOrder;
import org.childjourney.protection.OrderDecision;
import org.childjourney.protection.PlacementCode;

record DecideBeforeOrderEnds(@NotNull OrderDecision decision, @NotNull LocalDateTime at, @NotBlank String rationale,
        LocalDateTime newEnd, String returnedTo, @Size(max = 100) String court, @Size(max = 100) String reference,
        Boolean accommodated, PlacementCode placementType, @Size(max = 250) String placementAddress,
        @Size(max = 20) String ofstedUrn, @AssertTrue boolean confirmed) {

    AfterEmergencyOrder toAfterEmergencyOrder() {
        return new AfterEmergencyOrder(this.decision, Days.moment(this.at), this.rationale, Days.moment(this.newEnd),
                this.returnedTo, this.court, this.reference, this.accommodated, this.placementType,
                this.placementAddress, this.ofstedUrn);
    }

}
