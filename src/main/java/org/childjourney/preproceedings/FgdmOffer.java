package org.childjourney.preproceedings;

/** Whether family group decision making is offered. */
public enum FgdmOffer {

    /** Offered. */
    OFFERED,
    /** Not in the child's best interests. */
    NOT_IN_BEST_INTERESTS

}
