package org.childjourney.quality;

/** Whether the work helps, in the eyes of the family. */
public enum Helped {

    /** It helps a lot. */
    A_LOT("it helps a lot"),

    /** It helps a little. */
    A_LITTLE("it helps a little"),

    /** It does not help yet. */
    NOT_YET("it does not help yet"),

    /** It made things worse. */
    MADE_WORSE("it made things worse");

    private final String words;

    Helped(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
