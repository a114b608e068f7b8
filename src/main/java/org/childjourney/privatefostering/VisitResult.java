package org.childjourney.privatefostering;

/** What a visit found. */
public enum VisitResult {

    /** The child was seen. */
    SEEN,
    /** The child was not seen. */
    NOT_SEEN,
    /** The arrangement has ended. */
    ENDED

}
