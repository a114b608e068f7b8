package org.childjourney.transition;

/** What came of a next step. */
public enum StepOutcome {

    /** Done. */
    DONE("was done"),
    /** Partly. */
    PARTLY("was partly done"),
    /** Not done. */
    NOT_DONE("was not done"),
    /** Changed. */
    CHANGED("was changed");

    private final String words;

    StepOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
