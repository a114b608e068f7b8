package org.childjourney.lookedafter.process;

import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.lookedafter.Approval;
import org.childjourney.lookedafter.BecameLookedAfter;
import org.childjourney.lookedafter.CareAcceptance;
import org.childjourney.lookedafter.CareAcceptanceDecision;
import org.childjourney.lookedafter.Section20Agreement;

record AcceptLookedAfterChild(@NotNull CareAcceptanceDecision decision, String whyNot, LocalDate lookedAfterFrom,
        String legalStatus, Section20Agreement agreement, @Size(max = 100) String agreedBy, String placementType,
        @Size(max = 250) String placementAddress, Boolean unregistered, String placementProvider,
        @Size(max = 10) String ofstedUrn, String reason, Approval approval, String categoryOfNeed,
        @Size(max = 64) String iro, @Size(max = 64) String worker, Boolean carePlanReady, String childTold,
        @AssertTrue boolean confirmed) {

    CareAcceptance toAcceptance() {
        return new CareAcceptance(this.decision, this.whyNot, facts(), this.placementProvider, this.ofstedUrn,
                this.agreement, this.agreedBy, this.approval, this.categoryOfNeed, this.iro, this.worker,
                this.carePlanReady, this.childTold);
    }

    /** What the form asks only where it is not recorded yet. */
    private BecameLookedAfter facts() {
        return (this.lookedAfterFrom != null) ? new BecameLookedAfter(this.lookedAfterFrom, this.legalStatus,
                this.placementType, this.placementProvider, this.placementAddress, this.ofstedUrn,
                "P1".equals(this.placementType), Boolean.TRUE.equals(this.unregistered), this.reason) : null;
    }

}
