package org.childjourney.protection;

/** A power by which a child is protected at once. */
public enum ActionType {

    /** Children Act 1989 section 46. */
    POLICE_PROTECTION("police protection"),
    /** Section 44. */
    EPO("an emergency protection order"),
    /** Section 43. */
    CAO("a child assessment order"),
    /** Section 50. */
    RECOVERY("a recovery order"),
    /** Section 38. */
    ICO("an interim care order"),
    /** Section 20. */
    S20("accommodation under section 20");

    private final String words;

    ActionType(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
