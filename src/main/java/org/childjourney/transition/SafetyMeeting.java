package org.childjourney.transition;

/** Whether a My Safety Meeting is needed. */
public enum SafetyMeeting {

    /** It is needed. */
    NEEDED("a My Safety Meeting is called"),
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
