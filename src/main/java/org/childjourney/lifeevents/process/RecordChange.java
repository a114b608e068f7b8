package org.childjourney.lifeevents.process;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.lifeevents.Change;
import org.childjourney.lifeevents.ChangeKind;
import org.childjourney.referral.ContactChannel;
import org.childjourney.referral.FamilyAware;

record RecordChange(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull ChangeKind change, LocalDateTime concernReceivedAt, String referralSourceCode,
        @Size(max = 100) String reportedBy, ContactChannel channel, @Size(max = 250) String reason, String whatIsNew,
        @Pattern(regexp = "YES|NO|UNKNOWN") String childSafeNow, @Size(max = 250) String childCurrentLocation,
        FamilyAware familyAware, LocalDate dateOfBirth, @Size(max = 100) String firstName,
        @Size(max = 100) String familyName, String sex, @Size(max = 100) String receivingAuthority, LocalDate movedOn,
        LocalDate acceptedOn, @Size(max = 100) String acceptedBy, @Size(max = 100) String acceptanceReference,
        @Pattern(regexp = "RC[1346789]") String reasonForClosure, LocalDate closedOn, String closureRationale,
        @Size(max = 250) String destination, LocalDate endedOn, LocalDate diedOn, String circumstances,
        @Size(max = 100) String toldBy, @Size(max = 250) String supportOffered, @Size(max = 100) String movingTo,
        LocalDate movingOn, LocalDate leftUkOn, @Size(max = 250) String leftFor, String leavingDecision,
        @AssertTrue boolean confirmed) {

    Change toChange() {
        return new Change(this.change, Days.moment(this.concernReceivedAt), this.referralSourceCode, this.reportedBy,
                this.channel, this.reason, this.whatIsNew, this.childSafeNow, this.childCurrentLocation,
                this.familyAware, this.dateOfBirth, this.firstName, this.familyName, this.sex, this.receivingAuthority,
                this.movedOn, this.acceptedOn, this.acceptedBy, this.acceptanceReference, this.reasonForClosure,
                this.closedOn, this.closureRationale, this.destination, this.endedOn, this.diedOn, this.circumstances,
                this.toldBy, this.supportOffered, this.movingTo, this.movingOn, this.leftUkOn, this.leftFor,
                this.leavingDecision);
    }

}
