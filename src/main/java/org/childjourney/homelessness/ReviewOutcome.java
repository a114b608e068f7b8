package org.childjourney.homelessness;

/** What a review of a housing decision found. */
public enum ReviewOutcome {

    /** The decision stands. */
    UPHELD("the decision stands"),
    /** The decision is changed. */
    CHANGED("the decision was changed");

    private final String words;

    ReviewOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
