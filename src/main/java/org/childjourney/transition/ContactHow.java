package org.childjourney.transition;

/** How there was contact. */
public enum ContactHow {

    /** A visit at home. */
    VISIT("a visit at home"),
    /** Somewhere else. */
    MET("meeting somewhere else"),
    /** Phone or video. */
    PHONE("phone or video"),
    /** Messages. */
    MESSAGE("messages"),
    /** No contact. */
    NONE("no contact");

    private final String words;

    ContactHow(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
