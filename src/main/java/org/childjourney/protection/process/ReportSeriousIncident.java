package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.IncidentKind;
import org.childjourney.protection.SeriousIncident;

record ReportSeriousIncident(@NotBlank @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull IncidentKind kind, @NotNull LocalDate knownOn, @NotBlank String account, @NotNull Boolean professional,
        @NotNull Boolean restrict, @Size(max = 1000) String namedPeople, @NotBlank String familySupport,
        @AssertTrue boolean confirmed) {

    SeriousIncident toSeriousIncident() {
        return new SeriousIncident(this.caseReference, this.kind, this.knownOn, this.account, this.professional,
                this.restrict, this.namedPeople, this.familySupport);
    }

}
