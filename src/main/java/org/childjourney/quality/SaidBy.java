package org.childjourney.quality;

/** Who in the family says how the work is for them. */
public enum SaidBy {

    /** The child or young person. */
    CHILD("the child or young person"),

    /** The mother. */
    MOTHER("the mother"),

    /** The father. */
    FATHER("the father"),

    /** A carer. */
    CARER("a carer"),

    /** Somebody else in the family. */
    OTHER_RELATIVE("somebody else in the family");

    private final String words;

    SaidBy(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
