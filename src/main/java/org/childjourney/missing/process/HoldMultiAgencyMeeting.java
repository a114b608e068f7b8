package org.childjourney.missing.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Needed;
import org.childjourney.missing.HeldMeeting;
import org.childjourney.missing.Meeting;
import org.childjourney.missing.MeetingAction;
import org.childjourney.missing.MeetingDecision;
import org.childjourney.missing.NationalReferral;
import org.childjourney.missing.RiskLevel;

record HoldMultiAgencyMeeting(@NotNull LocalDate heldOn,
        @NotEmpty List<@Pattern(regexp = "[A-Z_]{1,20}") String> attended,
        @NotEmpty List<@Pattern(regexp = "1[0-3]A|24A") String> factors, @NotNull RiskLevel riskLevel,
        @NotBlank String childsWords, @NotBlank String whatChildWants, @NotBlank String discussion,
        @NotBlank String disruption, @Valid @Size(max = 30) List<Action> actions,
        @NotNull NationalReferral nationalReferral, LocalDate nationalReferralOn,
        @Size(max = 100) String nationalReferralReference, String notReferredReason, @NotNull MeetingDecision decision,
        LocalDate nextMeetingOn, @Size(max = 250) String supportGoesOn, @NotBlank String rationale,
        @NotBlank String howChildsViewsUsed, @AssertTrue boolean confirmed) {

    record Action(@NotBlank @Size(max = 250) String action, @NotBlank @Size(max = 100) String agency,
            @NotBlank @Size(max = 100) String owner, @NotNull LocalDate due) {
    }

    HeldMeeting toMeeting() {
        var agreed = Needed.listOf(this.actions)
            .stream()
            .map((row) -> new MeetingAction(row.action(), row.agency(), row.owner(), row.due()))
            .toList();
        return new HeldMeeting(new Meeting(this.heldOn, this.attended, this.factors, this.riskLevel, this.childsWords,
                this.whatChildWants, this.discussion, this.disruption, this.nationalReferral, this.nationalReferralOn,
                this.nationalReferralReference, this.notReferredReason, this.decision, this.nextMeetingOn,
                this.supportGoesOn, this.rationale, this.howChildsViewsUsed), agreed);
    }

}
