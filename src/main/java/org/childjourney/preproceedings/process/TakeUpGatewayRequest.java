package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.BrothersAndSisters;
import org.childjourney.preproceedings.GatewayRoute;
import org.childjourney.preproceedings.TakeUp;
import org.childjourney.preproceedings.TakeUpDecision;

record TakeUpGatewayRequest(@NotNull GatewayRoute route, LocalDate courtDirectedOn, LocalDate courtReportDueOn,
        @NotNull TakeUpDecision decision, String notNeededBecause, @Size(max = 250) String whoSupportsNow,
        @NotNull Boolean urgent, @Size(max = 64) String worker, BrothersAndSisters brothersAndSisters,
        @NotNull Boolean domesticAbuse, @AssertTrue boolean confirmed) {

    TakeUp toTakeUp() {
        return new TakeUp(this.route, this.decision, this.notNeededBecause, this.whoSupportsNow, this.courtDirectedOn,
                this.courtReportDueOn, this.urgent, this.worker, this.brothersAndSisters, this.domesticAbuse);
    }

}
