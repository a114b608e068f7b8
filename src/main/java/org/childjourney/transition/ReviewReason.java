package org.childjourney.transition;

/** Why a pathway plan was reviewed now. */
public enum ReviewReason {

    /** It was due. */
    DUE("it was due"),
    /** The young person asked. */
    ASKED_FOR("the young person asked"),
    /** A move. */
    MOVED("of a move"),
    /** An important change. */
    MAJOR_CHANGE("of an important change");

    private final String words;

    ReviewReason(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
