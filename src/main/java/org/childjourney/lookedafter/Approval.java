package org.childjourney.lookedafter;

/** How far the people with whom a child is placed have been approved. */
public enum Approval {

    /** As the regulations ask before a placement. */
    FULL("approved in full"),
    /** A connected person for now (regulation 24). */
    TEMPORARY_REG_24("approved for now, as a relative or friend (regulation 24)"),
    /** Parents, before the assessment of them is complete (regulation 19). */
    IMMEDIATE_REG_19("placed at once, before the assessment of the parents is complete (regulation 19)");

    private final String words;

    Approval(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
