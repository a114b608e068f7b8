package org.childjourney.transition;

/** What a care leaver who comes back asks for. */
public enum ReturnReason {

    /** A home. */
    HOME("somewhere to live"),
    /** Money. */
    MONEY("money"),
    /** Education. */
    EDUCATION("to go back to education or training"),
    /** Health. */
    HEALTH("health"),
    /** Family. */
    FAMILY("family"),
    /** Somebody to talk to. */
    COMPANY("somebody to talk to"),
    /** Something else. */
    OTHER("something else");

    private final String words;

    ReturnReason(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
