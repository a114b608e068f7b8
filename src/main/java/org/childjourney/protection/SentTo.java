package org.childjourney.protection;

/** Who gets decisions or a record. */
public enum SentTo {

    /** The parents. */
    PARENTS("the parents"),
    /** The child. */
    CHILD("the child"),
    /** The agencies. */
    AGENCIES("the agencies"),
    /** The other authority. */
    OTHER_AUTHORITY("the other authority");

    private final String words;

    SentTo(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
