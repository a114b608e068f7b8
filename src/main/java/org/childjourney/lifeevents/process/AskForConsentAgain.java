package org.childjourney.lifeevents.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.lifeevents.ConsentAskedAgain;

record AskForConsentAgain(@NotNull Boolean given, @NotNull ConsentGiver givenBy,
        @NotBlank @Size(max = 100) String givenByName, String whatWasSaid, LocalDate revisitDue,
        @AssertTrue boolean confirmed) {

    ConsentAskedAgain toAnswer() {
        return new ConsentAskedAgain(this.given, this.givenBy, this.givenByName, this.whatWasSaid, this.revisitDue);
    }

}
