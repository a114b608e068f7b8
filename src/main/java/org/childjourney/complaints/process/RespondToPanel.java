package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.complaints.Accepted;
import org.childjourney.complaints.PanelResponse;

record RespondToPanel(@NotNull Accepted accepted, @NotBlank String panelResponse, String whyNotAccepted,
        @NotNull LocalDate respondedOn, @AssertTrue boolean toldOfOmbudsman, @AssertTrue boolean confirmed) {

    PanelResponse toResponse() {
        return new PanelResponse(this.accepted, this.panelResponse, this.whyNotAccepted, this.respondedOn);
    }

}
