package org.childjourney.protection;

/** What kind of serious incident it is. */
public enum IncidentKind {

    /** A child has died. */
    DEATH("a child has died"),
    /** A child was seriously harmed. */
    SERIOUS_HARM("a child was seriously harmed");

    private final String words;

    IncidentKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
