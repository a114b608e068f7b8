package org.childjourney.childinneed;

/** Whether a child in need plan is taken up. */
public enum AcceptanceDecision {

    /** It is. */
    ACCEPTED,
    /** It is not, for a reason. */
    NOT_TAKEN_UP

}
