package org.childjourney.protection.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.protection.OtherChild;
import org.childjourney.protection.PlanVisit;
import org.childjourney.protection.SeenInEnquiry;
import org.childjourney.protection.WhereSeen;

record VisitChild(@NotNull Boolean recordedWithSibling, LocalDate visitedOn, WhereSeen place, Boolean announced,
        String home, List<@Valid OtherChild> otherChildren, @NotNull SeenInEnquiry seen, String whyNotSeen,
        Boolean seenAlone, String whyNotAlone, Boolean bedroomSeen, VoiceMethod method, String childsWords,
        String whatChildWants, @NotBlank String howChildIs, @NotBlank String planWork, @NotNull Boolean atRisk,
        String riskReason, @AssertTrue boolean confirmed) {

    PlanVisit toPlanVisit() {
        return new PlanVisit(this.recordedWithSibling, this.visitedOn, this.place, this.announced, this.home,
                this.otherChildren, this.seen, this.whyNotSeen, this.seenAlone, this.whyNotAlone, this.bedroomSeen,
                this.method, this.childsWords, this.whatChildWants, this.howChildIs, this.planWork, this.atRisk,
                this.riskReason);
    }

}
