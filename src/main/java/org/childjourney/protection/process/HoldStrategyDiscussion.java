package org.childjourney.protection.process;

import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.Attendee;
import org.childjourney.protection.FollowUp;
import org.childjourney.protection.Medical;
import org.childjourney.protection.MeetingWay;
import org.childjourney.protection.OtherChild;
import org.childjourney.protection.StrategyDecision;
import org.childjourney.protection.StrategyDiscussion;
import org.childjourney.protection.WithoutProtection;

record HoldStrategyDiscussion(@NotNull Boolean recordedWithSibling, LocalDateTime heldAt, MeetingWay way,
        List<@Valid Attendee> attendees, List<@Valid OtherChild> otherChildren, @NotBlank String shared,
        @NotBlank String protects, @NotBlank String childsWords, @NotNull Boolean harmOutsideHome,
        String outsideHomePath, @NotNull StrategyDecision decision, @NotBlank String rationale, WithoutProtection next,
        @Size(max = 64) String lead, Medical medical, Boolean filmedInterview, @Size(max = 100) String policeReference,
        String immediateSafety, String brothersAndSisters, String legalQuestion, List<@Valid FollowUp> actions,
        String whyAgain, LocalDateTime againAt, String safeMeanwhile, @NotNull Boolean parentsTold, String toldParents,
        String whyParentsNotTold, @AssertTrue boolean confirmed) {

    StrategyDiscussion toStrategyDiscussion() {
        return new StrategyDiscussion(this.recordedWithSibling, Days.moment(this.heldAt), this.way, this.attendees,
                this.otherChildren, this.shared, this.protects, this.childsWords, this.harmOutsideHome,
                this.outsideHomePath, this.decision, this.rationale, this.next, this.lead, this.medical,
                this.filmedInterview, this.policeReference, this.immediateSafety, this.brothersAndSisters,
                this.legalQuestion, this.actions, this.whyAgain, Days.moment(this.againAt), this.safeMeanwhile,
                this.parentsTold, this.toldParents, this.whyParentsNotTold);
    }

}
