package org.childjourney.privatefostering.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.privatefostering.EndedReason;
import org.childjourney.privatefostering.Visit;

record VisitAgain(@NotNull LocalDate visitedOn, @NotNull Boolean childSeen, String whyNotSeen, Boolean spokenToAlone,
        String whyNotAlone, VoiceMethod voiceMethod, String childsWords, String whatChildWants,
        @NotNull Boolean bedroomSeen, @NotNull Boolean carerSeen, String healthAndEducation, String familyTime,
        String identity, @NotBlank String report, @NotNull Boolean welfareSafeguarded, @NotNull Boolean atRisk,
        String riskReason, @NotNull Boolean arrangementEnded, LocalDate endedOn, EndedReason endedReason,
        @Size(max = 250) String endedDestination, @AssertTrue boolean confirmed) {

    Visit toVisit() {
        return new Visit(this.visitedOn, this.childSeen, this.whyNotSeen, this.spokenToAlone, this.whyNotAlone,
                this.voiceMethod, this.childsWords, this.whatChildWants, this.bedroomSeen, this.carerSeen,
                this.healthAndEducation, this.familyTime, this.identity, this.report, this.welfareSafeguarded,
                this.atRisk, this.riskReason, this.arrangementEnded, this.endedOn, this.endedReason,
                this.endedDestination);
    }

}
