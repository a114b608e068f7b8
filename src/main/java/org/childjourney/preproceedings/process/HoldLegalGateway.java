package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.preproceedings.GatewayMeeting;

record HoldLegalGateway(@NotNull LocalDate heldOn, @NotBlank @Size(max = 100) String solicitor,
        @NotBlank String legalAdvice, @NotBlank String attendees, @NotBlank String summary,
        @AssertTrue boolean confirmed) {

    GatewayMeeting toMeeting() {
        return new GatewayMeeting(this.heldOn, this.solicitor, this.legalAdvice, this.attendees, this.summary);
    }

}
