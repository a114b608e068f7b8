package org.childjourney.childinneed;

/** How an outcome of a plan stands. */
public enum OutcomeStatus {

    /** It was agreed. */
    AGREED("agreed"),
    /** It goes as agreed. */
    ON_TRACK("on track"),
    /** There is some progress. */
    SOME_PROGRESS("some progress"),
    /** There is no progress. */
    NO_PROGRESS("no progress"),
    /** It is achieved. */
    ACHIEVED("achieved"),
    /** It is no longer needed. */
    NO_LONGER_NEEDED("no longer needed");

    private final String words;

    OutcomeStatus(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

    boolean over() {
        return this == ACHIEVED || this == NO_LONGER_NEEDED;
    }

}
