package org.childjourney.transition.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.transition.Barrier;
import org.childjourney.transition.EducationAndWorkPlan;
import org.childjourney.transition.ReadyAnswer;

record PlanEducationAndWork(@NotNull LocalDate plannedOn, @NotBlank String youngPersonsWords,
        @NotBlank @Size(max = 250) String destination,
        @NotBlank @Pattern(regexp = "F[1245]|P[1245]|G[456]|0") String activity, @NotNull LocalDate activitySince,
        LocalDate activityEndsOn, @Min(0) @Max(100) Integer attendance, List<Barrier> barriers,
        @NotBlank @Size(max = 250) String nextStep, @NotNull LocalDate nextStepOn, @NotNull Boolean laptopAndBroadband,
        @NotNull ReadyAnswer answer, @AssertTrue boolean confirmed) {

    EducationAndWorkPlan toEducationAndWorkPlan() {
        return new EducationAndWorkPlan(this.plannedOn, this.youngPersonsWords, this.destination, this.activity,
                this.activitySince, this.activityEndsOn, this.attendance, this.barriers, this.nextStep, this.nextStepOn,
                this.laptopAndBroadband, this.answer);
    }

}
