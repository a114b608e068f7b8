package org.childjourney.missing;

/** What a further risk leads to. */
public enum FurtherDecision {

    /** It is taken to the next meeting. */
    NOTED,
    /** A strategy discussion is asked for. */
    STRATEGY_DISCUSSION

}
