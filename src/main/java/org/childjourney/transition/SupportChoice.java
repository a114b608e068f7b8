package org.childjourney.transition;

/** How a young adult wants to go on after 21. */
public enum SupportChoice {

    /** Support goes on. */
    CONTINUE("goes on with support"),
    /** A pause with contact. */
    PAUSE_WANTS_CONTACT("pauses support and wants contact now and then"),
    /** Support ends. */
    END_BY_CHOICE("ends support for now");

    private final String words;

    SupportChoice(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
