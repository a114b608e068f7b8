package org.childjourney.referral;

import java.util.Locale;

/** The urgency of a contact as the local safeguarding partners rate it. */
public enum UrgencyRating {

    /** Red: immediate concern for the child's protection. */
    RED("immediate concern for the child's protection"),

    /** Amber: possible safeguarding concern. */
    AMBER("possible safeguarding concern"),

    /** Green: early help level. */
    GREEN("early help level");

    private final String meaning;

    UrgencyRating(String meaning) {
        this.meaning = meaning;
    }

    /** How a sentence puts it: "amber". */
    String words() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What that stands for. */
    String meaning() {
        return this.meaning;
    }

}
