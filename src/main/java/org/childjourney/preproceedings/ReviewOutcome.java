package org.childjourney.preproceedings;

/** What a review of pre-proceedings says for one child. */
public enum ReviewOutcome {

    /** Work with the family goes on. */
    CONTINUE("work with the family goes on"),
    /** The child can be kept safe without a court. */
    STEP_OUT("the child can be kept safe without a court"),
    /** A court has to be asked. */
    ISSUE("a court has to be asked"),
    /** More time is needed. */
    EXTEND_REQUEST("more time is asked for");

    private final String words;

    ReviewOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
