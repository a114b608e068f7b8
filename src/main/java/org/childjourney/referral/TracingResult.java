package org.childjourney.referral;

/** What tracing found. */
public enum TracingResult {

    /** On the roll of a school, and found. */
    ON_ROLL("on the roll of a school, and found"),

    /** Educated at home, and found. */
    HOME_EDUCATED("educated at home, and found"),

    /** Found, and without a school place. */
    NO_SCHOOL_PLACE("found, and without a school place"),

    /** Not found. */
    NOT_FOUND("not found");

    private final String words;

    TracingResult(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
