package org.childjourney.referral;

import java.time.Instant;

import org.childjourney.casefile.CaseReference;

/**
 * The facts of one referral that reports count; what is not known yet is null.
 *
 * @param child the child
 * @param receivedAt receipt of the contact, from which its clocks run
 * @param referralSource code of who made it
 * @param openCase whether the child had a worker already
 * @param outOfHours whether it came in out of hours
 * @param previousReferrals12m referrals in the 12 months before (Annex A list 3)
 * @param reReferral whether there was one
 * @param ragRating the urgency
 * @param interimAt when an interim decision satisfied the one working day; none when null
 * @param outcome what was decided
 * @param thresholdLevel level of need
 * @param decidedAt when it was decided
 * @param decidedBy user id of who decided
 * @param nationalOutcome how the national data set counts it
 * @param endedAt when the journey ended
 */
public record ReferralDetails(CaseReference child, Instant receivedAt, String referralSource, boolean openCase,
        boolean outOfHours, int previousReferrals12m, boolean reReferral, UrgencyRating ragRating, Instant interimAt,
        ThresholdOutcome outcome, Integer thresholdLevel, Instant decidedAt, String decidedBy,
        NationalOutcome nationalOutcome, Instant endedAt) {
}
