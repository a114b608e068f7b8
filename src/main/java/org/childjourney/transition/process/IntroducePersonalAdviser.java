package org.childjourney.transition.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.transition.AdviserIntroduced;
import org.childjourney.transition.Introduction;

record IntroducePersonalAdviser(@NotNull LocalDate metOn, @NotNull Introduction introduction, String whyNotTogether,
        @NotBlank String youngPersonsWords, @NotBlank String whatTheyWant, @NotNull Boolean entitlementsExplained,
        @NotNull Boolean localOfferShared, @AssertTrue boolean confirmed) {

    AdviserIntroduced toAdviserIntroduced() {
        return new AdviserIntroduced(this.metOn, this.introduction, this.whyNotTogether, this.youngPersonsWords,
                this.whatTheyWant, this.entitlementsExplained, this.localOfferShared);
    }

}
