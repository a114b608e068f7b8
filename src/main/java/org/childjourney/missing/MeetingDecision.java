package org.childjourney.missing;

/** What a multi-agency meeting decides. */
public enum MeetingDecision {

    /** To meet again. */
    MEET_AGAIN,
    /** To ask for a strategy discussion, and to meet again. */
    STRATEGY_DISCUSSION,
    /** The risk has gone down; ordinary support goes on. */
    RISK_REDUCED

}
