package org.childjourney.protection;

/** An evidence-based tool for neglect. */
public enum NeglectTool {

    /** Graded Care Profile 2: 1 best, 5 worst. */
    GCP2("Graded Care Profile 2"),
    /** Home conditions assessment: 0 best, 11 worst. */
    HOME_CONDITIONS("home conditions assessment");

    private final String words;

    NeglectTool(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
