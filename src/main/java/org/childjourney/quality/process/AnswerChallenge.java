package org.childjourney.quality.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.quality.ChallengeReply;

record AnswerChallenge(@NotNull ChallengeReply.Decision decision, @NotBlank String answer, String whyNotAll,
        @AssertTrue boolean confirmed) {

    ChallengeReply toReply() {
        return new ChallengeReply(this.decision, this.answer, this.whyNotAll);
    }

}
