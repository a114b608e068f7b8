package org.childjourney.protection;

/** Whether a move to another area is for good. */
public enum MoveKind {

    /** For good. */
    FOR_GOOD("for good"),
    /** For a while. */
    FOR_A_WHILE("for a while");

    private final String words;

    MoveKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
