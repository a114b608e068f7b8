package org.childjourney.referral;

/** What another authority answers. */
public enum TransferAnswer {

    /** It accepts, in writing. */
    ACCEPTED("it accepts, in writing"),

    /** It refuses. */
    REFUSED("it refuses");

    private final String words;

    TransferAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
