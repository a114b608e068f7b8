package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.childjourney.protection.Attendee;
import org.childjourney.protection.CoreGroup;
import org.childjourney.protection.NeglectTool;
import org.childjourney.protection.OtherChild;
import org.childjourney.protection.OutcomeProgress;
import org.childjourney.protection.WantedOutcome;

record HoldCoreGroup(@NotNull Boolean recordedWithSibling, LocalDate heldOn, List<@Valid Attendee> attendees,
        List<@Valid OtherChild> otherChildren, @NotNull Boolean parentsTookPart, String whyNotParents,
        @NotBlank String childsWords, @NotBlank String parentsViews, @NotEmpty List<@Valid OutcomeProgress> progress,
        List<@Valid WantedOutcome> newOutcomes, @NotBlank String planUpdate, NeglectTool neglectTool,
        @Min(0) @Max(11) Integer neglectScore, @NotNull Boolean atRisk, String riskReason, @NotNull LocalDate nextOn,
        @AssertTrue boolean confirmed) {

    CoreGroup toCoreGroup() {
        return new CoreGroup(this.recordedWithSibling, this.heldOn, this.attendees, this.otherChildren,
                this.parentsTookPart, this.whyNotParents, this.childsWords, this.parentsViews, this.progress,
                this.newOutcomes, this.planUpdate, this.neglectTool, this.neglectScore, this.atRisk, this.riskReason,
                this.nextOn);
    }

}
