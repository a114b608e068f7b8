package org.childjourney.referral;

/**
 * The service manager's answer to no further action on a third referral within 12 months.
 */
public record ThirdReferral(ThirdReferralAnswer decision, String rationale) {

}
