package org.childjourney.protection;

/** Whether a review conference is held earlier. */
public enum EarlierReviewDecision {

    /** It is held earlier. */
    REVIEW_EARLIER,
    /** The date stays. */
    KEEP_DATE

}
