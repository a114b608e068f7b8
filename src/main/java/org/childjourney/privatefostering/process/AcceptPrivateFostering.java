package org.childjourney.privatefostering.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.privatefostering.Acceptance;
import org.childjourney.privatefostering.AcceptanceDecision;
import org.childjourney.privatefostering.NotPrivateReason;
import org.childjourney.privatefostering.NotifiedBy;

record AcceptPrivateFostering(@NotNull AcceptanceDecision decision, NotPrivateReason notPrivateReason,
        String notPrivateExplanation, LocalDate notifiedOn, LocalDate awareOn, NotifiedBy notifiedBy,
        LocalDate startsOn, @Size(max = 250) String lateNoticeReason, LocalDate intendedUntil,
        @Size(max = 100) String carerName, @Size(max = 250) String carerAddress,
        @Size(max = 250) String carerRelationship, @Size(max = 64) String worker, @AssertTrue boolean confirmed) {

    Acceptance toAcceptance() {
        return new Acceptance(this.decision, this.notPrivateReason, this.notPrivateExplanation, this.notifiedOn,
                this.awareOn, this.notifiedBy, this.startsOn, this.lateNoticeReason, this.intendedUntil, this.carerName,
                this.carerAddress, this.carerRelationship, this.worker);
    }

}
