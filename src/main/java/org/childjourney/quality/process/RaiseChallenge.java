package org.childjourney.quality.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.childjourney.quality.ChallengeAbout;
import org.childjourney.quality.NewChallenge;
import org.childjourney.quality.RaisedBy;

record RaiseChallenge(@NotBlank @Size(max = 20) @Pattern(regexp = "CJ[0-9]{1,18}") String caseReference,
        @NotNull RaisedBy raisedBy, @Size(max = 100) String partner, @NotNull ChallengeAbout about,
        @NotBlank String whatIsWrong, @NotBlank String whatShouldHappen, @AssertTrue boolean confirmed) {

    NewChallenge toChallenge() {
        return new NewChallenge(this.raisedBy, this.partner, this.about, this.whatIsWrong, this.whatShouldHappen);
    }

}
