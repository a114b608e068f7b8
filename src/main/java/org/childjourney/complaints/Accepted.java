package org.childjourney.complaints;

/** How much of what a panel recommends is accepted. */
public enum Accepted {

    /** All. */
    ALL("all"),

    /** Some. */
    SOME("some"),

    /** None. */
    NONE("none");

    private final String words;

    Accepted(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
