package org.childjourney.childinneed;

/** What became of an ending. */
public enum EndingDecision {

    /** The plan ends. */
    ENDS,
    /** It is earlier than the shortest time: a service manager signs. */
    AWAITS_SIGNATURE,
    /** The plan goes on. */
    GOES_ON,
    /** The service manager returned what a review had led to. */
    RETURNED,
    /** The service manager returned what want of consent had led to. */
    RETURNED_WITHOUT_CONSENT

}
