package org.childjourney.complaints.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.complaints.Finding;
import org.childjourney.complaints.StageOneAnswer;

record AnswerComplaint(@NotNull LocalDate answeredOn, @NotNull Finding finding, @NotBlank String response,
        String remedy, @AssertTrue boolean toldOfNextStage, @AssertTrue boolean confirmed) {

    StageOneAnswer toAnswer() {
        return new StageOneAnswer(this.answeredOn, this.finding, this.response, this.remedy);
    }

}
