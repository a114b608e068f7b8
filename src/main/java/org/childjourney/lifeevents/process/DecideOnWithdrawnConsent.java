package org.childjourney.lifeevents.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.LawfulBasis;
import org.childjourney.lifeevents.WithoutConsent;

record DecideOnWithdrawnConsent(@NotNull Boolean goOn, DispensedReason dispensedReason, LawfulBasis lawfulBasis,
        String whatStops, @NotBlank String rationale, @AssertTrue boolean confirmed) {

    WithoutConsent toDecision() {
        return new WithoutConsent(this.goOn, this.dispensedReason, this.lawfulBasis, this.whatStops, this.rationale);
    }

}
