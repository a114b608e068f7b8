package org.childjourney.childinneed;

/** What came of a visit. */
public enum VisitResult {

    /** The child was seen. */
    SEEN,
    /** The child is not born yet: the parents were seen. */
    NOT_YET_BORN,
    /** The child was not seen. */
    NOT_SEEN,
    /** The family told us that they no longer agree to the plan. */
    CONSENT_WITHDRAWN

}
