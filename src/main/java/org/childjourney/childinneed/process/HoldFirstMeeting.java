package org.childjourney.childinneed.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.childinneed.AgreedPlan;
import org.childjourney.childinneed.ChildsPart;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.FirstMeeting;
import org.childjourney.childinneed.FirstMeetingOutcome;
import org.childjourney.childinneed.HeldFirstMeeting;
import org.childjourney.childinneed.MeetingWay;
import org.childjourney.childinneed.NotHeldReason;
import org.childjourney.childinneed.ShortBreaks;
import org.childjourney.childinneed.ShortBreaksBasis;
import org.childjourney.childinneed.VisitFrequency;

record HoldFirstMeeting(@NotNull FirstMeetingOutcome outcome, LocalDate heldOn, MeetingWay how,
        @Valid @Size(max = 30) List<Person> attended, NotHeldReason reason, String explanation,
        List<MeetingWay> offered, LocalDate newMeetingOn, LocalDate visitBookedFor, ConsentGiver withdrawnBy,
        Boolean familyAgrees, ConsentGiver consentGivenBy, @Size(max = 200) String consentGiverName, String familyView,
        String participation, VoiceMethod voiceMethod, String childsWords, String whatChildWants,
        String howUsedInDecision, String primaryNeed, @Valid @Size(max = 30) List<Goal> outcomes, String contingency,
        String howMadeTogether, VisitFrequency visits, Boolean shortBreaks, ShortBreaksBasis shortBreaksBasis,
        String shortBreaksServices, @Min(1) @Max(366) Integer shortBreaksDays,
        @Size(max = 250) String shortBreaksProvider, LocalDate reviewOn, @AssertTrue boolean confirmed) {

    HeldFirstMeeting toMeeting() {
        var meeting = new FirstMeeting(this.outcome, this.heldOn, this.how, this.offered, this.reason, this.explanation,
                this.newMeetingOn, this.visitBookedFor, this.familyView);
        var attending = Needed.listOf(this.attended).stream().map(Person::toInvited).toList();
        return (this.outcome == FirstMeetingOutcome.NOT_HELD)
                ? new HeldFirstMeeting(meeting, attending, null, null, toConsent())
                : new HeldFirstMeeting(meeting, attending, toChildsPart(), toPlan(), toConsent());
    }

    private ChildsPart toChildsPart() {
        return new ChildsPart(this.participation, this.voiceMethod, this.childsWords, this.whatChildWants,
                this.howUsedInDecision);
    }

    private AgreedPlan toPlan() {
        var breaks = ShortBreaks.asked(this.shortBreaks, this.shortBreaksBasis, this.shortBreaksServices,
                this.shortBreaksDays, this.shortBreaksProvider);
        return new AgreedPlan(this.primaryNeed, Needed.listOf(this.outcomes).stream().map(Goal::toOutcome).toList(),
                this.contingency, this.howMadeTogether, this.visits, breaks, this.reviewOn);
    }

    private FamilyConsent toConsent() {
        if (this.outcome == FirstMeetingOutcome.HELD_WITH_FAMILY) {
            return FamilyConsent.answered(this.familyAgrees, this.consentGivenBy, this.consentGiverName,
                    this.familyView);
        }
        return (this.reason == NotHeldReason.CONSENT_WITHDRAWN)
                ? FamilyConsent.withdrawn(this.withdrawnBy, this.explanation) : null;
    }

}
