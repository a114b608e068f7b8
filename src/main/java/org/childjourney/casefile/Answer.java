package org.childjourney.casefile;

/** An answer that may not be known yet. */
public enum Answer {

    /** Yes. */
    YES,
    /** No. */
    NO,
    /** Not known, or not asked yet. */
    UNKNOWN

}
