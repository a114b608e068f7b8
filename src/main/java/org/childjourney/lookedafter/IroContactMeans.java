package org.childjourney.lookedafter;

/** How an independent reviewing officer was in touch with a child. */
public enum IroContactMeans {

    /** They met, the two of them. */
    VISIT("a visit"),
    /** By telephone or video. */
    CALL("a call"),
    /** By message or letter. */
    MESSAGE("a message");

    private final String words;

    IroContactMeans(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
