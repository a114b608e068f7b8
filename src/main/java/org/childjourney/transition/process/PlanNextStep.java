package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.Funding;
import org.childjourney.transition.Intervention;
import org.childjourney.transition.Sponsor;
import org.childjourney.transition.StepPlan;

record PlanNextStep(@NotBlank @Size(max = 250) String step, @NotNull LocalDate dueOn,
        @NotNull Intervention intervention, @NotNull Sponsor sponsor, @NotBlank @Size(max = 100) String sponsorName,
        @NotBlank String whatSponsorDoes, List<Funding> funding, @NotBlank String youngPersonsWords,
        @AssertTrue boolean confirmed) {

    StepPlan toStepPlan() {
        return new StepPlan(this.step, this.dueOn, this.intervention, this.sponsor, this.sponsorName,
                this.whatSponsorDoes, this.funding, this.youngPersonsWords);
    }

}
