package org.childjourney.homelessness;

/** How a prevention duty ended. */
public enum PreventionEndHow {

    /** Somewhere to live for at least 6 months. */
    SECURED("somewhere to live for at least 6 months"),
    /** They became homeless: relief begins. */
    BECAME_HOMELESS("homelessness could not be prevented"),
    /** 56 days have passed. */
    FIFTY_SIX_DAYS("56 days have passed"),
    /** They withdrew the application. */
    WITHDRAWN("the application was withdrawn"),
    /** Contact was lost. */
    LOST_CONTACT("contact was lost"),
    /** They refused a suitable offer. */
    REFUSED_OFFER("a suitable offer was refused");

    private final String words;

    PreventionEndHow(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
