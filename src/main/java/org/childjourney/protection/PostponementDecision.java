package org.childjourney.protection;

/** What a head of service answers to a conference that could not be held. */
public enum PostponementDecision {

    /** A later conference is authorised. */
    AUTHORISED("authorised a later conference"),
    /** It is held within its time. */
    IN_TIME("wants it held within its time");

    private final String words;

    PostponementDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
