package org.childjourney.preproceedings.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.childjourney.preproceedings.FamilyGroupMeeting;
import org.childjourney.preproceedings.FgdmMeetingOutcome;
import org.childjourney.preproceedings.PlanResponse;

record HoldFamilyGroupMeeting(@NotNull FgdmMeetingOutcome outcome, LocalDate heldOn, String whoCame, String childsPart,
        String familyPlan, PlanResponse response, String responseReason, String whyNot, @AssertTrue boolean confirmed) {

    FamilyGroupMeeting toMeeting() {
        return new FamilyGroupMeeting(this.outcome, this.heldOn, this.whoCame, this.childsPart, this.familyPlan,
                this.response, this.responseReason, this.whyNot);
    }

}
