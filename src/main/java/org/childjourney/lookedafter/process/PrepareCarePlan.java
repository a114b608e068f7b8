package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.lookedafter.CarePlan;
import org.childjourney.lookedafter.ParentsAgree;

record PrepareCarePlan(@NotNull LocalDate preparedOn, @NotBlank String childsWords, @NotBlank String whatChildWants,
        @NotBlank String howUsedInDecision, @NotBlank String permanencePlan, @NotBlank String aim,
        @NotBlank String home, @NotBlank String health, @NotBlank String education, @NotBlank String identity,
        @NotBlank String familyTime, @NotBlank String contingency, @NotBlank String inChildsWords,
        @NotNull ParentsAgree parentsAgree, String parentsView, @AssertTrue boolean confirmed) {

    CarePlan toPlan() {
        return new CarePlan(this.preparedOn, this.permanencePlan, this.aim, this.home, this.health, this.education,
                this.identity, this.familyTime, this.contingency, this.inChildsWords, this.childsWords,
                this.whatChildWants, this.howUsedInDecision, this.parentsAgree, this.parentsView);
    }

}
