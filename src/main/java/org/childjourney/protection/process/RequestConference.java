package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.ConferenceRequest;
import org.childjourney.protection.GroupMember;
import org.childjourney.protection.Partner;

record RequestConference(@NotBlank String worries, @NotBlank String strengths, @NotEmpty List<Partner> partners,
        @NotEmpty List<@Valid GroupMember> invited, String needs, @NotNull LocalDate parentsToldOn,
        @NotBlank String safeMeanwhile, @AssertTrue boolean confirmed) {

    ConferenceRequest toConferenceRequest() {
        return new ConferenceRequest(this.worries, this.strengths, this.partners, this.invited, this.needs,
                this.parentsToldOn, this.safeMeanwhile);
    }

}
