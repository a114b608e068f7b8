package org.childjourney.referral.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.referral.AssessmentPlan;
import org.childjourney.referral.EducationHealthCarePlan;
import org.childjourney.referral.PersonToSee;

record PlanAssessment(@NotBlank String scope, @Valid List<Person> peopleToSee, @NotNull LocalDate targetDate,
        @NotBlank String communicationNeeds, @NotNull Boolean interpreterNeeded, @Size(max = 250) String language,
        @NotNull Boolean disabledChild, EducationHealthCarePlan educationHealthCarePlan,
        String healthAndTransitionLinks, String specialistInputs, String brothersAndSisters,
        @NotNull LocalDate agreedWithManagerOn, @AssertTrue boolean confirmed) {

    AssessmentPlan toAssessmentPlan() {
        return new AssessmentPlan(this.scope, rows(this.peopleToSee), this.targetDate, this.communicationNeeds,
                this.interpreterNeeded, this.language, this.disabledChild, this.educationHealthCarePlan,
                this.healthAndTransitionLinks, this.specialistInputs, this.brothersAndSisters,
                this.agreedWithManagerOn);
    }

    record Person(@NotBlank @Size(max = 100) String name, @NotBlank @Size(max = 100) String relationship,
            @NotNull LocalDate seeBy) {

        PersonToSee toPersonToSee() {
            return new PersonToSee(this.name, this.relationship, this.seeBy);
        }

    }

    private static List<PersonToSee> rows(List<Person> rows) {
        return (rows != null) ? rows.stream().map(Person::toPersonToSee).toList() : List.of();
    }

}
