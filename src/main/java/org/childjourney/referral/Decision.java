package org.childjourney.referral;

import java.time.LocalDate;
import java.util.List;

import org.childjourney.casefile.ConsentGiver;
import org.childjourney.casefile.DispensedReason;
import org.childjourney.casefile.Needed;

/**
 * A threshold decision, or the interim decision to wait for partners.
 */
public record Decision(ThresholdOutcome outcome, String safeMeanwhileBecause, Integer thresholdLevel, String rationale,
        String differsFromAdviceBecause, String differentThisTime, DecisionConsent consent, ConsentGiver consentGivenBy,
        DispensedReason dispensedReason, String privateFosteringCarer, LocalDate arrangementStart, LocalDate notifiedOn,
        String otherAuthority, Boolean safetyActionsNeeded, List<SafetyAction> interimSafetyActions,
        String contingencyPlan, Agency contingencyAgency, String contingencyOwner) {

    /**
     * Refuses what leaves a question open that its other answers raise.
     * @throws org.childjourney.casefile.Refused naming that question
     */
    public Decision {
        boolean plans = outcome.asksForSafetyPlan();
        boolean asksConsent = outcome.restsOnConsent();
        interimSafetyActions = Needed.listOf(interimSafetyActions);
        Needed.when(outcome == ThresholdOutcome.WAIT_FOR_CHECKS, "safeMeanwhileBecause", safeMeanwhileBecause,
                "The child is safe meanwhile, because:");
        Needed.when(outcome != ThresholdOutcome.WAIT_FOR_CHECKS, "thresholdLevel", thresholdLevel,
                "At what level of need is this child?");
        Needed.when(asksConsent, "consent", consent, "Does the family consent to what follows?");
        Needed.when(asksConsent && consent != null && consent != DecisionConsent.DISPENSED, "consentGivenBy",
                consentGivenBy, "Who answered?");
        Needed.when(outcome != ThresholdOutcome.EARLY_HELP && asksConsent && consent == DecisionConsent.DISPENSED,
                "dispensedReason", dispensedReason, "Why may we go on without consent?");
        Needed.when(outcome == ThresholdOutcome.PRIVATE_FOSTERING_ASSESSMENT, "privateFosteringCarer",
                privateFosteringCarer, "Who cares for the child?");
        Needed.when(outcome == ThresholdOutcome.PRIVATE_FOSTERING_ASSESSMENT, "arrangementStart", arrangementStart,
                "When did, or will, the arrangement begin?");
        Needed.when(outcome == ThresholdOutcome.PRIVATE_FOSTERING_ASSESSMENT, "notifiedOn", notifiedOn,
                "When were we told of it?");
        Needed.when(outcome == ThresholdOutcome.TRANSFER_IN_CP || outcome == ThresholdOutcome.TRANSFER_OUT,
                "otherAuthority", otherAuthority, "Which other local authority?");
        Needed.when(plans, "safetyActionsNeeded", safetyActionsNeeded,
                "Does anything have to be done to keep the child safe in the meantime?");
        Needed.when(plans && Boolean.TRUE.equals(safetyActionsNeeded), "interimSafetyActions", interimSafetyActions,
                "What has to be done, and by whom?");
        Needed.when(plans, "contingencyPlan", contingencyPlan, "If things get worse: what will happen?");
        Needed.when(plans, "contingencyAgency", contingencyAgency, "Which agency acts then?");
        Needed.when(plans, "contingencyOwner", contingencyOwner, "Who there?");
    }

}
