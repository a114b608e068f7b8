package org.childjourney.homelessness;

/** How a relief duty ended. */
public enum ReliefEndHow {

    /** Somewhere to live for at least 6 months. */
    SECURED("somewhere to live for at least 6 months"),
    /** By itself after 56 days. */
    FIFTY_SIX_DAYS("by itself after 56 days"),
    /** They withdrew the application. */
    WITHDRAWN("the application was withdrawn"),
    /** Contact was lost. */
    LOST_CONTACT("contact was lost"),
    /** They refused a suitable offer. */
    REFUSED_OFFER("a suitable offer was refused");

    private final String words;

    ReliefEndHow(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
