package org.childjourney.protection.process;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.Days;
import org.childjourney.protection.BookedConference;
import org.childjourney.protection.Invitation;
import org.childjourney.protection.Partner;

record ConveneConference(@NotNull LocalDateTime bookedFor, @NotBlank @Size(max = 250) String place,
        @NotBlank @Size(max = 64) String chair, @NotEmpty List<Partner> partners, @NotNull LocalDate invitedOn,
        @NotNull Invitation child, String whyChildNot, @NotNull Boolean advocateOffered, String whyNoAdvocate,
        Boolean advocateWanted, @NotNull Boolean parentExcluded, @Size(max = 100) String excludedParent,
        String exclusionReason, String otherWayToBeHeard, String lateReason, String safetyPlan,
        @AssertTrue boolean confirmed) {

    BookedConference toBookedConference() {
        return new BookedConference(Days.moment(this.bookedFor), this.place, this.chair, this.partners, this.invitedOn,
                this.child, this.whyChildNot, this.advocateOffered, this.whyNoAdvocate, this.advocateWanted,
                this.parentExcluded, this.excludedParent, this.exclusionReason, this.otherWayToBeHeard, this.lateReason,
                this.safetyPlan);
    }

}
