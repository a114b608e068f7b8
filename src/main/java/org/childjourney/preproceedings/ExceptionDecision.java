package org.childjourney.preproceedings;

/** What a head of service says to going without family group decision making. */
public enum ExceptionDecision {

    /** It would not be in the child's best interests. */
    CONFIRMED,
    /** It is to be offered and held. */
    REFUSED

}
