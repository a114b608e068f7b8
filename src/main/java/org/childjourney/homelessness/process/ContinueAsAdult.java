package org.childjourney.homelessness.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.homelessness.AdultApplication;
import org.childjourney.homelessness.DutyKind;

record ContinueAsAdult(@NotNull Boolean letterSent, LocalDate letterOn, String whyNotSent,
        @NotBlank @Size(max = 100) String officer, @NotNull DutyKind dutyNow, @AssertTrue boolean confirmed) {

    AdultApplication toAdultApplication() {
        return new AdultApplication(this.letterSent, this.letterOn, this.whyNotSent, this.officer, this.dutyNow);
    }

}
