package org.childjourney.childinneed.process;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.ConsentStatus;
import org.childjourney.childinneed.Acceptance;
import org.childjourney.childinneed.AcceptanceDecision;
import org.childjourney.childinneed.FamilyConsent;

record AcceptChildInNeed(@NotNull AcceptanceDecision decision, String notTakenUpBecause, String supportGoesOn,
        Boolean workerStays, @Size(max = 64) String worker, ConsentStatus consent, ConsentGiver consentGivenBy,
        @Size(max = 200) String consentGiverName, String consentNote, @AssertTrue boolean confirmed) {

    Acceptance toAcceptance() {
        return new Acceptance(this.decision, this.notTakenUpBecause, this.supportGoesOn, this.workerStays, this.worker);
    }

    FamilyConsent toConsent() {
        return (this.decision == AcceptanceDecision.ACCEPTED)
                ? new FamilyConsent(this.consent, this.consentGivenBy, this.consentGiverName, this.consentNote) : null;
    }

}
