package org.childjourney.referral;

/** The urgency of a contact as the local safeguarding partners rate it. */
public enum UrgencyRating {

    /** Red: immediate concern for the child's protection. */
    RED("red: immediate concern for the child's protection"),

    /** Amber: possible safeguarding concern. */
    AMBER("amber: possible safeguarding concern"),

    /** Green: early help level. */
    GREEN("green: early help level");

    private final String words;

    UrgencyRating(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
