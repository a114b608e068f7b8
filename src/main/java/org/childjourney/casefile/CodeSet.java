package org.childjourney.casefile;

import java.util.Locale;

/**
 * The code sets of the Department for Education that the record uses, each kept year by
 * year in a file of its own.
 */
public enum CodeSet {

    /** Who referred the child (children in need census). */
    REFERRAL_SOURCE("referralSourceCode"),
    /**
     * Primary need code (children in need census; category of need in the looked-after
     * return).
     */
    PRIMARY_NEED("primaryNeedCode"),
    /** Reason for closure. */
    CLOSURE_REASON("reasonForClosure"),
    /** Initial and latest category of abuse. */
    CATEGORY_OF_ABUSE("categoryOfAbuse"),
    /** Factors identified at the end of an assessment. */
    ASSESSMENT_FACTOR("factorsIdentified"),
    /** Flags that the census writes as 0 and 1. */
    YES_NO("flag"),
    /** Ethnicity. */
    ETHNICITY("ethnicity"),
    /** Disability. */
    DISABILITY("disabilities"),
    /** Sex. */
    SEX("sex"),
    /** Why no unique pupil number is held. */
    UPN_UNKNOWN("upnUnknownReason"),
    /** Legal status of a looked-after child. */
    LEGAL_STATUS("legalStatus"),
    /** Type of placement. */
    PLACEMENT_TYPE("placementType"),
    /** Provider of a placement. */
    PLACEMENT_PROVIDER("placementProvider"),
    /** Reason a looked-after episode began. */
    REASON_NEW_EPISODE("reasonNewEpisode"),
    /** Reason a looked-after episode ceased. */
    REASON_EPISODE_CEASED("reasonEpisodeCeased"),
    /** Reason for a change of placement. */
    REASON_PLACEMENT_CHANGE("reasonPlacementChange"),
    /** Whether the authority is in touch with a care leaver. */
    IN_TOUCH("inTouch"),
    /** A care leaver's main activity. */
    MAIN_ACTIVITY("mainActivity"),
    /** A care leaver's accommodation, without the digit for suitability. */
    ACCOMMODATION("accommodation"),
    /** How a child took part in a review or conference. */
    REVIEW_PARTICIPATION("participation"),
    /** Missing or away without authorisation. */
    MISSING("missing"),
    /** Why a child's worker changed. */
    WORKER_CHANGE_REASON("reason"),
    /** Permanence plan. */
    PERMANENCE_PLAN("permanencePlan"),
    /** Outcome of pre-proceedings (children in need census). */
    PRE_PROCEEDINGS_OUTCOME("preProceedingsOutcome");

    private final String field;

    CodeSet(String field) {
        this.field = field;
    }

    /** The field in which a code of this set is usually entered. */
    public String field() {
        return this.field;
    }

    String file() {
        return "code-sets/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

}
