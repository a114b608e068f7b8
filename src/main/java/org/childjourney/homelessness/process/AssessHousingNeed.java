package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.homelessness.DutyKind;
import org.childjourney.homelessness.HousingActivity;
import org.childjourney.homelessness.HousingAssessment;
import org.childjourney.homelessness.PriorityNeed;
import org.childjourney.homelessness.SupportNeed;

record AssessHousingNeed(@NotNull LocalDate assessedOn, @NotBlank @Size(max = 50) String applicationReference,
        @NotNull Boolean eligible, @NotNull DutyKind duty, LocalDate dutyFrom, LocalDate planIssuedOn,
        @NotNull PriorityNeed priorityNeed, @NotEmpty List<SupportNeed> supportNeeds, @NotNull HousingActivity activity,
        @NotBlank String housingNeed, @NotNull Boolean intentionalityAsserted, String intentionalityReason,
        @AssertTrue boolean confirmed) {

    HousingAssessment toHousingAssessment() {
        return new HousingAssessment(this.assessedOn, this.applicationReference, this.eligible, this.duty,
                this.dutyFrom, this.planIssuedOn, this.priorityNeed, Needed.listOf(this.supportNeeds), this.activity,
                this.housingNeed, this.intentionalityAsserted, this.intentionalityReason);
    }

}
