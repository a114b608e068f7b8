package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.AdvocateSupport;

record SupportChoice(@NotNull LocalDateTime spokenAt, @NotBlank String inTheirWords,
        @NotNull Boolean understandsOptions, @NotNull Boolean noPressure, String pressureSeen,
        @AssertTrue boolean confirmed) {

    AdvocateSupport toAdvocateSupport() {
        return new AdvocateSupport(Days.moment(this.spokenAt), this.inTheirWords, this.understandsOptions,
                this.noPressure, this.pressureSeen);
    }

}
