package org.childjourney.preproceedings;

/** Whether the child was heard at a step. */
public enum ChildHeard {

    /** The child was heard. */
    HEARD,
    /** The child was not heard. */
    NOT_HEARD,
    /** The child is not born yet. */
    NOT_BORN

}
