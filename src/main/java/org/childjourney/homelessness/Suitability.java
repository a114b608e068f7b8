package org.childjourney.homelessness;

/** Whether a place is still right. */
public enum Suitability {

    /** Yes. */
    SUITABLE("still right"),
    /** No: they have to move. */
    UNSUITABLE("no longer right");

    private final String words;

    Suitability(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
