package org.childjourney.lookedafter;

/** What a further hand-over about a child in care leads to. */
public enum CareNewsDecision {

    /** It is taken into what is done already. */
    NOTED,
    /** Another place is sought for the child. */
    PLACE_NEEDED,
    /** A strategy discussion is asked for. */
    STRATEGY_DISCUSSION

}
