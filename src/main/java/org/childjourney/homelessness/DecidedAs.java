package org.childjourney.homelessness;

/** On whose authority a night somewhere unsuitable is decided on. */
public enum DecidedAs {

    /** As the director. */
    DIRECTOR("as director"),
    /** As assistant director, by recorded delegation. */
    BY_DELEGATION("by delegation");

    private final String words;

    DecidedAs(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
