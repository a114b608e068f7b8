package org.childjourney.referral;

/** How somebody was asked. */
public enum AskedHow {

    /** In person. */
    IN_PERSON("in person"),

    /** By telephone. */
    PHONE("by telephone"),

    /** By video call. */
    VIDEO("by video call"),

    /** In writing. */
    WRITTEN("in writing");

    private final String words;

    AskedHow(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
