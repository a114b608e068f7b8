package org.childjourney.referral;

/** How receipt was acknowledged. */
public enum AcknowledgedHow {

    /** By telephone. */
    PHONE("by telephone"),

    /** By e-mail. */
    EMAIL("by e-mail"),

    /** By letter. */
    LETTER("by letter"),

    /** In person. */
    IN_PERSON("in person"),

    /** It could not be acknowledged. */
    NOT_POSSIBLE("it could not be acknowledged");

    private final String words;

    AcknowledgedHow(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
