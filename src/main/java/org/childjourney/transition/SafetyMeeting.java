package org.childjourney.transition;

/** What a crisis calls for after the first answer. */
public enum SafetyMeeting {

    /** It is needed. */
    NEEDED("a My Safety Meeting is called"),
    /** A child is at risk of significant harm. */
    STRATEGY_DISCUSSION("a strategy discussion is asked for"),
    /** It is not needed. */
    NOT_NEEDED("no My Safety Meeting is needed");

    private final String words;

    SafetyMeeting(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
