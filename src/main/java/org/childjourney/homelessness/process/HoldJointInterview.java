package org.childjourney.homelessness.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.homelessness.CanReturn;
import org.childjourney.homelessness.InterviewFinding;
import org.childjourney.homelessness.InterviewHeld;
import org.childjourney.homelessness.ParentContact;

record HoldJointInterview(@NotNull LocalDateTime heldAt, @NotBlank @Size(max = 100) String withOfficer,
        @NotBlank String whyNotAtHome, @NotNull ParentContact parentContacted, String parentView, String whyNoParent,
        @NotNull CanReturn canReturn, @NotNull InterviewFinding found, @NotNull Boolean harmSuspected,
        String harmReason, @NotNull Boolean exploitationSigns, String exploitationDetail,
        @NotNull Boolean abuseSuffered, String maracDecision, @NotNull Boolean bailOrDischarge,
        String bailOrDischargePlan, @NotNull Boolean babyOrChild, @NotNull Boolean leavingCustody,
        @NotNull Boolean unaccompanied, @NotBlank String educationAndHealth, @NotBlank String inTheirWords,
        @AssertTrue boolean confirmed) {

    InterviewHeld toInterviewHeld() {
        return new InterviewHeld(Days.moment(this.heldAt), this.withOfficer, this.whyNotAtHome, this.parentContacted,
                this.parentView, this.whyNoParent, this.canReturn, this.found, this.harmSuspected, this.harmReason,
                this.exploitationSigns, this.exploitationDetail, this.abuseSuffered, this.maracDecision,
                this.bailOrDischarge, this.bailOrDischargePlan, this.babyOrChild, this.leavingCustody,
                this.unaccompanied, this.educationAndHealth, this.inTheirWords);
    }

}
