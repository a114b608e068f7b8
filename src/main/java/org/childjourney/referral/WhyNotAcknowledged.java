package org.childjourney.referral;

/** Why receipt could not be acknowledged. */
public enum WhyNotAcknowledged {

    /** The referrer did not give a name. */
    ANONYMOUS("the referrer did not give a name"),

    /** There is no way to reach them. */
    NO_CONTACT_DETAILS("there is no way to reach them"),

    /** It would not be safe. */
    UNSAFE("it would not be safe");

    private final String words;

    WhyNotAcknowledged(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
