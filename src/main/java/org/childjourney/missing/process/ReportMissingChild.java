package org.childjourney.missing.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.missing.Disappearance;
import org.childjourney.missing.Missed;
import org.childjourney.missing.PoliceRisk;

record ReportMissingChild(@NotNull @Pattern(regexp = "[MA]") String kind, @NotNull LocalDateTime missingFrom,
        @NotBlank @Size(max = 250) String lastSeenAt, @NotBlank String circumstances, @NotNull Boolean reportedToPolice,
        @Size(max = 100) String policeReference, String whyNotReported, @NotNull PoliceRisk riskLevel,
        @AssertTrue boolean confirmed) {

    Missed toMissed() {
        return new Missed(new Disappearance(this.kind, Days.moment(this.missingFrom), this.lastSeenAt,
                this.circumstances, this.reportedToPolice, this.policeReference, this.whyNotReported, this.riskLevel),
                null);
    }

}
