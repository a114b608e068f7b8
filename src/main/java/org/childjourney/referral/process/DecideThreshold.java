package org.childjourney.referral.process;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.referral.Agency;
import org.childjourney.referral.Decision;
import org.childjourney.referral.DecisionConsent;
import org.childjourney.referral.SafetyAction;
import org.childjourney.referral.ThresholdOutcome;

record DecideThreshold(@NotNull ThresholdOutcome outcome, String safeMeanwhileBecause, Integer thresholdLevel,
        @NotBlank String rationale, String differsFromAdviceBecause, String differentThisTime, DecisionConsent consent,
        ConsentGiver consentGivenBy, DispensedReason dispensedReason, @Size(max = 100) String privateFosteringCarer,
        LocalDate arrangementStart, LocalDate notifiedOn, @Size(max = 250) String otherAuthority,
        Boolean safetyActionsNeeded, @Valid List<Action> interimSafetyActions, String contingencyPlan,
        Agency contingencyAgency, @Size(max = 100) String contingencyOwner, @AssertTrue boolean confirmed) {

    Decision toDecision() {
        return new Decision(this.outcome, this.safeMeanwhileBecause, this.thresholdLevel, this.rationale,
                this.differsFromAdviceBecause, this.differentThisTime, this.consent, this.consentGivenBy,
                this.dispensedReason, this.privateFosteringCarer, this.arrangementStart, this.notifiedOn,
                this.otherAuthority, this.safetyActionsNeeded, rows(this.interimSafetyActions), this.contingencyPlan,
                this.contingencyAgency, this.contingencyOwner);
    }

    record Action(@NotBlank String action, @NotNull Agency agency, @NotBlank @Size(max = 100) String owner,
            @NotNull LocalDate due) {

        SafetyAction toSafetyAction() {
            return new SafetyAction(this.action, this.agency, this.owner, this.due);
        }

    }

    private static List<SafetyAction> rows(List<Action> rows) {
        return (rows != null) ? rows.stream().map(Action::toSafetyAction).toList() : List.of();
    }

}
