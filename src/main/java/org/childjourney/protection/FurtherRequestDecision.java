package org.childjourney.protection;

/** What a further request for a strategy discussion leads to. */
public enum FurtherRequestDecision {

    /** A further discussion is held. */
    HOLD_DISCUSSION,
    /** The discussion or enquiry under way takes it in. */
    TAKEN_INTO_CURRENT

}
