package org.childjourney.privatefostering;

/** What a further notification leads to. */
public enum FurtherDecision {

    /** It is taken to the next visit. */
    NOTED,
    /** A strategy discussion is asked for. */
    STRATEGY_DISCUSSION

}
