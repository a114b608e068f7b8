package org.childjourney.homelessness.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.DecidedAs;
import org.childjourney.homelessness.NightAnswer;
import org.childjourney.homelessness.NightDecision;

record DecideUnsuitableNight(@NotNull DecidedAs decidedAs, LocalDate delegatedOn,
        @Size(max = 250) String delegationReference, @NotNull NightAnswer decision, @NotBlank String reason,
        @NotNull LocalDateTime movedBy, @NotBlank String safeguards, @NotNull Boolean leadMemberTold,
        @NotNull Boolean advocateTold, @AssertTrue boolean confirmed) {

    NightDecision toNightDecision() {
        return new NightDecision(this.decidedAs, this.delegatedOn, this.delegationReference, this.decision, this.reason,
                Days.moment(this.movedBy), this.safeguards, this.leadMemberTold, this.advocateTold);
    }

}
