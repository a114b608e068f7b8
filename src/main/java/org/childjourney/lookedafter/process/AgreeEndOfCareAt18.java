package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lifeevents.AnsweredAtEighteen;
import org.childjourney.lifeevents.CareActSection;
import org.childjourney.lookedafter.EndAtEighteen;

record AgreeEndOfCareAt18(@NotBlank String youngPersonsView, Boolean staysUnderSection20, String reasonEpisodeCeased,
        @NotBlank @Size(max = 250) String destination, @NotNull Boolean referralMade, CareActSection careActSection,
        LocalDate referredOn, @Size(max = 100) String acceptedBy, String whyNotNeeded, @NotBlank String unfinishedWork,
        @AssertTrue boolean confirmed) implements AnsweredAtEighteen {

    EndAtEighteen toEnd() {
        return new EndAtEighteen(toSupport(), Boolean.TRUE.equals(this.staysUnderSection20), this.reasonEpisodeCeased);
    }

}
