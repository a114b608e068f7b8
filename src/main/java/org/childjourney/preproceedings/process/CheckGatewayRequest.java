package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.CheckedRequest;
import org.childjourney.preproceedings.RequestCheck;

record CheckGatewayRequest(@NotNull RequestCheck answer, String returnReason, LocalDate meetingOn, Boolean urgent,
        @AssertTrue boolean confirmed) {

    CheckedRequest toCheck() {
        return new CheckedRequest(this.answer, this.returnReason, this.meetingOn, Boolean.TRUE.equals(this.urgent));
    }

}
