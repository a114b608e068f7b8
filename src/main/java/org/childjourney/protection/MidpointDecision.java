package org.childjourney.protection;

/** What the chair makes of a plan between conferences. */
public enum MidpointDecision {

    /** On course. */
    ON_COURSE("the plan is on course"),
    /** The chair challenges. */
    ESCALATE("the chair challenges how the plan is carried out");

    private final String words;

    MidpointDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
