package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.ReasonForLoss;
import org.childjourney.homelessness.RequestForHelp;
import org.childjourney.homelessness.RequestToHousing;
import org.childjourney.homelessness.Tonight;

record HousingPresentation(@NotNull LocalDateTime presentedAt, @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName, @NotNull LocalDate dateOfBirth,
        @NotBlank @Pattern(regexp = "[FMU]") String sex, @NotBlank @Size(max = 250) String contact,
        @Size(max = 100) String language, @Size(max = 250) String communicationNeeds,
        @NotBlank @Size(max = 250) String lastSettledAddress, @NotNull ReasonForLoss reasonForLoss,
        @NotBlank String inTheirWords, @NotNull Tonight tonightAt, @NotNull Boolean safeTonight,
        @Size(max = 50) String applicationReference, @NotNull Boolean toldOfReferral, @AssertTrue boolean confirmed) {

    RequestToHousing toRequestToHousing() {
        return new RequestToHousing(
                new RequestForHelp(Days.moment(this.presentedAt), this.givenName, this.familyName, this.dateOfBirth,
                        this.sex, this.contact, this.language, this.communicationNeeds, this.lastSettledAddress,
                        this.reasonForLoss, this.inTheirWords, this.tonightAt, this.safeTonight),
                this.applicationReference, this.toldOfReferral);
    }

}
