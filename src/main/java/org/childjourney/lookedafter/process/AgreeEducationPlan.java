package org.childjourney.lookedafter.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.EducationPlan;
import org.childjourney.lookedafter.EducationResult;
import org.childjourney.lookedafter.EducationTarget;

record AgreeEducationPlan(@NotNull EducationResult result, LocalDate agreedOn, @Size(max = 250) String school,
        List<String> attended, String childsWords, List<@Valid Target> targets, String pupilPremium,
        LocalDate nextTermEndsOn, String whyNot, @AssertTrue boolean confirmed) {

    record Target(@NotBlank @Size(max = 250) String target, @NotBlank @Size(max = 250) String helper) {
    }

    EducationPlan toPlan() {
        return new EducationPlan(this.result, this.agreedOn, this.school, this.attended, this.childsWords,
                (this.targets != null)
                        ? this.targets.stream().map((row) -> new EducationTarget(row.target(), row.helper())).toList()
                        : null,
                this.pupilPremium, this.nextTermEndsOn, this.whyNot);
    }

}
