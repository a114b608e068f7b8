package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.referral.ChildSeen;
import org.childjourney.referral.Visit;

record SeeChild(@NotNull ChildSeen childSeen, @NotNull LocalDate visitedOn, String whyNotSeen, LocalDate nextVisitOn,
        Boolean seenAlone, String whyNotAlone, Boolean bedroomSeen, String whyBedroomNotSeen, VoiceMethod method,
        String words, String notObtainedReason, String whatChildWants, String howUsedInDecision,
        String preparationsForBirth, @NotBlank String homeConditions, String peopleAtHome,
        @AssertTrue boolean confirmed) {

    Visit toVisit() {
        return new Visit(this.childSeen, this.visitedOn, this.whyNotSeen, this.nextVisitOn, this.seenAlone,
                this.whyNotAlone, this.bedroomSeen, this.whyBedroomNotSeen, this.method, this.words,
                this.notObtainedReason, this.whatChildWants, this.howUsedInDecision, this.preparationsForBirth,
                this.homeConditions, this.peopleAtHome);
    }

}
