package org.childjourney.childinneed.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lifeevents.AnsweredAtEighteen;
import org.childjourney.lifeevents.CareActSection;
import org.childjourney.lifeevents.SupportAfter18;

record AgreePlanAfter18(@NotBlank String youngPersonsView, @NotNull Boolean referralMade, CareActSection careActSection,
        LocalDate referredOn, @Size(max = 100) String acceptedBy, String whyNotNeeded,
        @NotBlank @Size(max = 250) String destination, @NotBlank String unfinishedWork,
        @AssertTrue boolean confirmed) implements AnsweredAtEighteen {

    @Override
    public SupportAfter18 toSupport() {
        return new SupportAfter18(this.youngPersonsView, this.referralMade, this.careActSection, this.referredOn,
                this.acceptedBy, this.whyNotNeeded, this.destination, this.unfinishedWork);
    }

}
