package org.childjourney.protection.process;

import java.time.LocalDateTime;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.Days;
import org.childjourney.casefile.VoiceMethod;
import org.childjourney.protection.EnquiryVisit;
import org.childjourney.protection.SeenInEnquiry;

record SeeChildInEnquiry(@NotNull LocalDateTime visitedAt, @NotNull SeenInEnquiry seen, String whyNotSeen,
        Boolean seenAlone, String whyNotAlone, Boolean bedroomSeen, VoiceMethod method, String childsWords,
        String whatChildWants, String injuries, @NotNull Boolean feared, @NotBlank String parents,
        @NotBlank String safetyPlan, @AssertTrue boolean confirmed) {

    EnquiryVisit toEnquiryVisit() {
        return new EnquiryVisit(Days.moment(this.visitedAt), this.seen, this.whyNotSeen, this.seenAlone,
                this.whyNotAlone, this.bedroomSeen, this.method, this.childsWords, this.whatChildWants, this.injuries,
                this.feared, this.parents, this.safetyPlan);
    }

}
