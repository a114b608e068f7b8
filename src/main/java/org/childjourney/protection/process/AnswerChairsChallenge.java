package org.childjourney.protection.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.ChallengeAnswer;
import org.childjourney.protection.ChallengeDecision;

record AnswerChairsChallenge(@NotNull ChallengeDecision decision, String action, String rationale, LocalDate reviewOn,
        @AssertTrue boolean confirmed) {

    ChallengeAnswer toChallengeAnswer() {
        return new ChallengeAnswer(this.decision, this.action, this.rationale, this.reviewOn);
    }

}
