package org.childjourney.complaints;

/** Who complains. */
public enum Complainant {

    /** The child or young person. */
    CHILD("the child or young person"),

    /** A parent. */
    PARENT("a parent"),

    /** A carer. */
    CARER("a carer"),

    /** Somebody else. */
    OTHER("somebody else");

    private final String words;

    Complainant(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
