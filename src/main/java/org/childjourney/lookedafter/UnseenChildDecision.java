package org.childjourney.lookedafter;

/** What happens when a child was not seen at two visits in a row. */
public enum UnseenChildDecision {

    /** The child is visited in another way. */
    VISIT_AGAIN,
    /** The child may be at risk: a strategy discussion is asked for. */
    STRATEGY_DISCUSSION

}
