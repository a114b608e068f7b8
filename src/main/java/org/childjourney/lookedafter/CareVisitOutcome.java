package org.childjourney.lookedafter;

/** What a visit to a looked-after child found. */
public enum CareVisitOutcome {

    /** The child was seen. */
    SEEN,
    /** The child was not seen. */
    NOT_SEEN,
    /** The child was not seen, and not the time before. */
    NOT_SEEN_AGAIN

}
