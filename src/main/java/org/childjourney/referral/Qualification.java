package org.childjourney.referral;

/** What qualifies whoever leads an assessment. */
public enum Qualification {

    /** Yes. */
    SOCIAL_WORKER("yes"),

    /** No, another practitioner who is supervised by a social worker. */
    OTHER_PRACTITIONER("no, another practitioner who is supervised by a social worker");

    private final String words;

    Qualification(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
