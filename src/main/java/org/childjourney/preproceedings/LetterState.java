package org.childjourney.preproceedings;

/** Where letters stand. */
enum LetterState {

    /** Written, to be approved. */
    WRITTEN,
    /** To be written again. */
    RETURNED,
    /** Approved, to be delivered. */
    APPROVED,
    /** Every letter has its answer. */
    DONE

}
