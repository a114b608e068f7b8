package org.childjourney.transition.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.transition.CrisisAnswer;
import org.childjourney.transition.SafetyMeeting;

record AnswerCrisis(@NotNull LocalDateTime answeredAt, @NotBlank String youngPersonsWords, @NotBlank String safeTonight,
        @NotNull Boolean adultSafeguarding, @NotNull SafetyMeeting meeting, String whyNot,
        @AssertTrue boolean confirmed) {

    CrisisAnswer toCrisisAnswer() {
        return new CrisisAnswer(Days.moment(this.answeredAt), this.youngPersonsWords, this.safeTonight,
                this.adultSafeguarding, this.meeting, this.whyNot);
    }

}
