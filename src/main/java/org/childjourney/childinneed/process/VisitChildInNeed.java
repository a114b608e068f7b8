package org.childjourney.childinneed.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.Needed;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.childinneed.FamilyConsent;
import org.childjourney.childinneed.Visit;
import org.childjourney.childinneed.VisitResult;

record VisitChildInNeed(@NotNull VisitResult result, @NotNull LocalDate visitedOn, String whyNotSeen,
        Boolean spokenToAlone, String whyNotAlone, VoiceMethod voiceMethod, String childsWords, String whatChildWants,
        Boolean bedroomSeen, String planProgress, Boolean familyAgrees, ConsentGiver withdrawnBy, String familyView,
        @NotBlank String report, @NotNull Boolean atRisk, String riskReason, @AssertTrue boolean confirmed) {

    Visit toVisit() {
        Needed.when(this.result != VisitResult.CONSENT_WITHDRAWN, "familyAgrees", this.familyAgrees,
                "Does the family still agree to the plan?");
        return new Visit(this.result, this.visitedOn, this.whyNotSeen, this.spokenToAlone, this.whyNotAlone,
                this.voiceMethod, this.childsWords, this.whatChildWants, this.bedroomSeen, this.planProgress,
                this.report, this.atRisk, this.riskReason, Boolean.TRUE.equals(this.familyAgrees), this.familyView);
    }

    FamilyConsent toConsent() {
        return (this.result == VisitResult.CONSENT_WITHDRAWN || Boolean.FALSE.equals(this.familyAgrees))
                ? FamilyConsent.withdrawn(this.withdrawnBy, this.familyView) : null;
    }

}
