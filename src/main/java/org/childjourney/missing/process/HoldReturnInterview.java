package org.childjourney.missing.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.missing.Interview;
import org.childjourney.missing.InterviewOutcome;
import org.childjourney.missing.InterviewRisk;

record HoldReturnInterview(@NotNull InterviewOutcome outcome, String notHeldReason, LocalDateTime heldAt,
        @Size(max = 100) String interviewer, Boolean independent, Boolean seenAlone, String whyNotAlone,
        String childsWords, String whyMissing, String whereAndWithWhom, String harm, String whatChildWants,
        String whatWouldHelp, InterviewRisk risk, String riskReason, Boolean sharedWithPolice,
        @AssertTrue boolean confirmed) {

    Interview toInterview() {
        return new Interview(this.outcome, this.notHeldReason, Days.moment(this.heldAt), this.interviewer,
                this.independent, this.seenAlone, this.whyNotAlone, this.childsWords, this.whyMissing,
                this.whereAndWithWhom, this.harm, this.whatChildWants, this.whatWouldHelp, this.risk, this.riskReason,
                this.sharedWithPolice);
    }

}
