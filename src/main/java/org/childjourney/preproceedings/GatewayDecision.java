package org.childjourney.preproceedings;

/** What the legal gateway decides for one child, with the code of the data set. */
public enum GatewayDecision {

    /** The current plan goes on. */
    CONTINUE_PLAN("A", "to go on with the current plan"),
    /** Pre-proceedings begin. */
    PRE_PROCEEDINGS("B", "to begin pre-proceedings"),
    /** The court is asked for an order. */
    ISSUE("C", "to ask the court for an order"),
    /** Not decided yet. */
    NOT_DECIDED("D", "to meet again, because something is missing");

    private final String code;

    private final String words;

    GatewayDecision(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The code of the pre-proceedings data set, A to D. */
    public String code() {
        return this.code;
    }

    /** How a sentence goes on after "decided". */
    public String words() {
        return this.words;
    }

}
