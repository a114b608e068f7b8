package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.lookedafter.CareVisit;

record VisitLookedAfterChild(@NotNull LocalDate visitedOn, @NotNull Boolean childSeen, String whyNotSeen,
        Boolean seenAlone, String whyNotAlone, Boolean bedroomSeen, VoiceMethod voiceMethod, String childsWords,
        String whatChildWants, @NotBlank String carersView, String healthAndEducation, String familyTime,
        @NotBlank String report, @NotNull Boolean placementMeetsNeeds, String whatMustChange, @NotNull Boolean atRisk,
        String riskReason, @AssertTrue boolean confirmed) {

    CareVisit toVisit() {
        return new CareVisit(this.visitedOn, this.childSeen, this.whyNotSeen, this.seenAlone, this.whyNotAlone,
                this.bedroomSeen, this.voiceMethod, this.childsWords, this.whatChildWants, this.carersView,
                this.healthAndEducation, this.familyTime, this.report, this.placementMeetsNeeds, this.whatMustChange,
                this.atRisk, this.riskReason);
    }

}
