package org.childjourney.referral.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.referral.AskedHow;
import org.childjourney.referral.ConsentAnswer;
import org.childjourney.referral.ConsentSought;

record SeekConsent(@NotNull ConsentAnswer consentDecision, ConsentGiver givenBy, @Size(max = 100) String givenByName,
        LocalDate askedOn, AskedHow method, String reason, LawfulBasis lawfulBasis, LocalDate revisitDue,
        @AssertTrue boolean confirmed) {

    ConsentSought toConsentSought() {
        return new ConsentSought(this.consentDecision, this.givenBy, this.givenByName, this.askedOn, this.method,
                this.reason, this.lawfulBasis, this.revisitDue);
    }

}
