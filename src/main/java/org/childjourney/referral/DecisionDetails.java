package org.childjourney.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A threshold decision as it was made.
 *
 * @param outcome what was decided
 * @param thresholdLevel level of need, null for an interim decision
 * @param advice code of what the decision table advised, may be null
 * @param rationale why
 * @param differsBecause why it differs from the advice, may be null
 * @param differentThisTime what is different since the referral before, may be null
 * @param safeMeanwhileBecause why the child is safe while the checks are awaited, may be
 * null
 * @param consent whether the family consents, may be null
 * @param privateFosteringCarer who cares for a privately fostered child, may be null
 * @param arrangementStart when that arrangement begins, may be null
 * @param notifiedOn when the authority was told of it, may be null
 * @param otherAuthority another authority involved, may be null
 * @param safetyActions what keeps the child safe meanwhile
 * @param contingencyPlan what happens if things get worse, may be null
 * @param contingencyAgency who acts then, may be null
 * @param contingencyOwner who there, may be null
 * @param toBeConfirmed whether a service manager has still to confirm it
 * @param confirmedBy user id of who confirmed it, may be null
 * @param decidedAt when
 * @param decidedBy user id of who decided
 */
public record DecisionDetails(ThresholdOutcome outcome, Integer thresholdLevel, String advice, String rationale,
        String differsBecause, String differentThisTime, String safeMeanwhileBecause, DecisionConsent consent,
        String privateFosteringCarer, LocalDate arrangementStart, LocalDate notifiedOn, String otherAuthority,
        List<SafetyAction> safetyActions, String contingencyPlan, Agency contingencyAgency, String contingencyOwner,
        boolean toBeConfirmed, String confirmedBy, Instant decidedAt, String decidedBy) {
}
