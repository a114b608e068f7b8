package org.childjourney.lookedafter;

/** Whether parents agree with a care plan. */
public enum ParentsAgree {

    /** They do. */
    YES,
    /** They do not. */
    NO,
    /** They have not been asked. */
    NOT_ASKED

}
