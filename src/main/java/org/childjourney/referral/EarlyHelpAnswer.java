package org.childjourney.referral;

/** Whether early help accepts a family. */
public enum EarlyHelpAnswer {

    /** Yes. */
    ACCEPTED("yes"),

    /** No. */
    NOT_ACCEPTED("no");

    private final String words;

    EarlyHelpAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
