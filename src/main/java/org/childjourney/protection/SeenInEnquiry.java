package org.childjourney.protection;

/** Whether a visit saw the child. */
public enum SeenInEnquiry {

    /** The child was seen. */
    SEEN,
    /** The child was not seen. */
    NOT_SEEN,
    /** The child is not born yet, and the parents were seen. */
    NOT_YET_BORN

}
