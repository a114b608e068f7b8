package org.childjourney.protection;

/** Whether a child can be stepped down now. */
public enum GateDecision {

    /** Everything is ready. */
    GATE_OK("everything is ready"),
    /** Something is missing. */
    GATE_BLOCKED("something is missing");

    private final String words;

    GateDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
