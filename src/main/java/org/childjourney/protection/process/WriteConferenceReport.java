package org.childjourney.protection.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.protection.AgencyJudgement;
import org.childjourney.protection.PartnerReport;

record WriteConferenceReport(@NotBlank @Size(max = 250) String writtenBy, @NotNull Boolean directContact,
        @NotBlank String goingWell, @NotBlank String worries, String childsWords, @NotNull AgencyJudgement judgement,
        @NotBlank String why, @NotNull Boolean sharedWithFamily, String whyNotShared, @NotNull Boolean attends,
        @AssertTrue boolean confirmed) {

    PartnerReport toPartnerReport() {
        return new PartnerReport(this.writtenBy, this.directContact, this.goingWell, this.worries, this.childsWords,
                this.judgement, this.why, this.sharedWithFamily, this.whyNotShared, this.attends);
    }

}
