package org.childjourney.complaints.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.childjourney.complaints.Investigation;

record InvestigateComplaint(@NotBlank @Size(max = 100) String investigatingOfficer,
        @NotBlank @Size(max = 100) String independentPerson, Boolean childSeen, @NotBlank String findings,
        @NotBlank String recommendations, @AssertTrue boolean confirmed) {

    Investigation toInvestigation() {
        return new Investigation(this.investigatingOfficer, this.independentPerson, this.childSeen, this.findings,
                this.recommendations);
    }

}
