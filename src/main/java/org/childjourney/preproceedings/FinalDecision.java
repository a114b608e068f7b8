package org.childjourney.preproceedings;

/** What the final legal gateway decides for one child. */
public enum FinalDecision {

    /** Pre-proceedings end and a plan outside the court goes on. */
    STEP_DOWN("Decision to step down", "to end pre-proceedings and go on with a plan outside the court"),
    /** The court is asked for an order. */
    ISSUE("Decision to Issue Care Proceedings", "to ask the court for an order"),
    /** More time is asked for. */
    EXTEND(null, "to ask the head of service for more time");

    private final String outcome;

    private final String words;

    FinalDecision(String outcome, String words) {
        this.outcome = outcome;
        this.words = words;
    }

    /** How the pre-proceedings data set calls this outcome; null while there is none. */
    public String outcome() {
        return this.outcome;
    }

    /** How a sentence goes on after "decided". */
    public String words() {
        return this.words;
    }

}
