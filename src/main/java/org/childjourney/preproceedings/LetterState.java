package org.childjourney.preproceedings;

/** Where letters stand. */
enum LetterState {

    /** Written, to be approved. */
    WRITTEN("drafted, for the solicitor"),
    /** To be written again. */
    RETURNED("returned by the solicitor"),
    /** Approved, to be delivered. */
    APPROVED("approved, to be delivered"),
    /** Every letter has its answer. */
    DONE("done");

    private final String words;

    LetterState(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    String words() {
        return this.words;
    }

}
