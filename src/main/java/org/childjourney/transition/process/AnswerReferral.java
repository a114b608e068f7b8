package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.DistrictAnswer;
import org.childjourney.transition.DistrictDuty;

record AnswerReferral(@NotNull LocalDate answeredOn, @NotNull DistrictDuty duty, String whyNone,
        @NotBlank String whatHappens, @NotBlank String officer, @AssertTrue boolean confirmed) {

    DistrictAnswer toDistrictAnswer() {
        return new DistrictAnswer(this.answeredOn, this.duty, this.whyNone, this.whatHappens, this.officer);
    }

}
