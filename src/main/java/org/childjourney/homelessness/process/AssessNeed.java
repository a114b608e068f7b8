package org.childjourney.homelessness.process;

import java.util.List;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Needed;
import org.childjourney.homelessness.Known;
import org.childjourney.homelessness.NeedAssessment;
import org.childjourney.homelessness.Section20Cause;

record AssessNeed(@NotNull Known inNeed, @NotBlank String inNeedBecause, @NotNull Known requiresAccommodation,
        @NotNull Known causeFound, List<Section20Cause> causes, @NotNull Known relevantChild,
        @NotNull @Min(0) @Max(208) Integer weeksLookedAfter, @NotBlank String maturity, @NotBlank String supportNeeds,
        @NotNull Boolean seenAlone, @NotBlank String inTheirWords, @NotBlank String otherConsiderations,
        @NotBlank String analysis, @AssertTrue boolean confirmed) {

    NeedAssessment toNeedAssessment() {
        return new NeedAssessment(this.inNeed, this.inNeedBecause, this.requiresAccommodation, this.causeFound,
                Needed.listOf(this.causes), this.relevantChild, this.weeksLookedAfter, this.maturity, this.supportNeeds,
                this.seenAlone, this.inTheirWords, this.otherConsiderations, this.analysis);
    }

}
