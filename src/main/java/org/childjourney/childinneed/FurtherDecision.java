package org.childjourney.childinneed;

/** What a further request leads to. */
public enum FurtherDecision {

    /** It is taken to the next visit or review. */
    NOTED,
    /** A strategy discussion is asked for. */
    STRATEGY_DISCUSSION

}
