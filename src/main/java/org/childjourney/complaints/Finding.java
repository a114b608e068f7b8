package org.childjourney.complaints;

/** What is found of a complaint. */
public enum Finding {

    /** Upheld. */
    UPHELD("upheld"),

    /** Upheld in part. */
    PARTLY_UPHELD("upheld in part"),

    /** Not upheld. */
    NOT_UPHELD("not upheld");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
