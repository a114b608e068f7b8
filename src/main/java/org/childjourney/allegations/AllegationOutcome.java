package org.childjourney.allegations;

/** How an allegation stands (Keeping Children Safe in Education, part four). */
public enum AllegationOutcome {

    /** Not concluded. */
    CONTINUES("not concluded"),
    /** There is enough evidence. */
    SUBSTANTIATED("substantiated"),
    /** There is not enough evidence either way. */
    UNSUBSTANTIATED("unsubstantiated"),
    /** There is no evidence for it. */
    UNFOUNDED("unfounded"),
    /** There is evidence against it. */
    FALSE("false"),
    /** False, and meant to deceive. */
    MALICIOUS("malicious");

    private final String words;

    AllegationOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
