package org.childjourney.childinneed.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;
import org.childjourney.childinneed.Arrangement;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.Invited;
import org.childjourney.childinneed.MeetingStanding;
import org.childjourney.childinneed.MeetingWay;
import org.childjourney.childinneed.NotHeldReason;

record ArrangeFirstMeeting(@NotNull MeetingStanding standing, LocalDate meetingOn, MeetingWay how,
        Boolean invitedChanged, @Valid @Size(max = 30) List<Person> invited, NotHeldReason reason, String explanation,
        List<MeetingWay> offered, ConsentGiver withdrawnBy, @AssertTrue boolean confirmed) {

    Arrangement toArrangement() {
        return new Arrangement(this.standing, this.meetingOn, this.how, this.offered, this.reason, this.explanation);
    }

    List<Invited> toInvited() {
        return Needed.listOf(this.invited).stream().map(Person::toInvited).toList();
    }

    FamilyConsent toConsent() {
        return (this.reason == NotHeldReason.CONSENT_WITHDRAWN)
                ? FamilyConsent.withdrawn(this.withdrawnBy, this.explanation) : null;
    }

}
