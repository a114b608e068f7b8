package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.protection.Guest;
import org.childjourney.protection.StepDownConsent;
import org.childjourney.protection.StepDownPrepared;

record PrepareStepDown(@NotNull LocalDate meetingOn, @NotBlank @Size(max = 250) String place,
        @NotEmpty List<@Valid Guest> invited, @NotBlank String draftPlan,
        @NotBlank @Pattern(regexp = "N[1-8]") String primaryNeed, @NotNull StepDownConsent consent,
        @NotNull ConsentGiver givenBy, @NotBlank @Size(max = 100) String giverName, String consentNote,
        @AssertTrue boolean confirmed) {

    StepDownPrepared toStepDownPrepared() {
        return new StepDownPrepared(this.meetingOn, this.place, this.invited, this.draftPlan, this.primaryNeed,
                this.consent, this.givenBy, this.giverName, this.consentNote);
    }

}
