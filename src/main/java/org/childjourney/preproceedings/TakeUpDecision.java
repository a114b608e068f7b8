package org.childjourney.preproceedings;

/** Whether a request for the legal gateway is taken up. */
public enum TakeUpDecision {

    /** The request is prepared. */
    PREPARE,
    /** The gateway is not needed; the plan goes on. */
    NOT_NEEDED

}
