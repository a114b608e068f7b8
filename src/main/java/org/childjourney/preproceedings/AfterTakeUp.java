package org.childjourney.preproceedings;

/** Where a child's journey goes after the request was looked at. */
public enum AfterTakeUp {

    /** The request is prepared. */
    PREPARE,
    /** The gateway is not needed, and the plan goes on. */
    NOT_NEEDED,
    /** The gateway is not needed, but there is no plan, so one is asked for. */
    NOT_NEEDED_WITHOUT_PLAN

}
