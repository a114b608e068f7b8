package org.childjourney.preproceedings.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Answer;
import org.childjourney.casefile.Needed;
import org.childjourney.preproceedings.AfterNonAttendance;
import org.childjourney.preproceedings.FirstMeeting;
import org.childjourney.preproceedings.MeetingOutcome;
import org.childjourney.preproceedings.PlannedAction;

record HoldFirstPpm(@NotNull LocalDate heldOn, @NotNull MeetingOutcome outcome, String attendees,
        Answer parentsLegalRep, Boolean heldSeparately, String whyTogetherIsSafe, String heldEarlyBecause,
        List<@Valid Action> plan, String bottomLines, String contingency, Boolean agreementSigned,
        AfterNonAttendance afterNonAttendance, String unsafeBecause, @AssertTrue boolean confirmed) {

    FirstMeeting toMeeting() {
        return new FirstMeeting(this.heldOn, this.outcome, this.attendees, this.parentsLegalRep, this.heldSeparately,
                this.whyTogetherIsSafe, this.heldEarlyBecause,
                Needed.listOf(this.plan).stream().map(Action::toAction).toList(), this.bottomLines, this.contingency,
                this.agreementSigned, this.afterNonAttendance, this.unsafeBecause);
    }

    record Action(@NotBlank @Size(max = 250) String action, @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due, @Size(max = 20) String child) {

        PlannedAction toAction() {
            return new PlannedAction(this.action, this.owner, this.due, this.child);
        }

    }

}
