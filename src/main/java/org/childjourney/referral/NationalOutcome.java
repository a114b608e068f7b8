package org.childjourney.referral;

/** The outcome of a referral as the national standard data set names it. */
public enum NationalOutcome {

    /** A single assessment. */
    SINGLE_ASSESSMENT,
    /** No further action. */
    NFA,
    /** A strategy discussion. */
    STRATEGY_DISCUSSION,
    /** The child is to be looked after. */
    CLA_REQUEST,
    /** Non-agency adoption. */
    NON_AGENCY_ADOPTION,
    /** Private fostering. */
    PRIVATE_FOSTERING,
    /** Transfer in of a child protection plan. */
    CP_TRANSFER_IN,
    /** A child protection conference. */
    CP_CONFERENCE,
    /** A care leaver. */
    CARE_LEAVER,
    /** Another outcome. */
    OTHER

}
