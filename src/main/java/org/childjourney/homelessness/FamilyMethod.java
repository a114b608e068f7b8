package org.childjourney.homelessness;

/** How a family was helped to find a way. */
public enum FamilyMethod {

    /** Mediation. */
    MEDIATION("mediation"),
    /** A family group meeting. */
    FAMILY_GROUP("a family group meeting"),
    /** Bringing people together again. */
    RECONNECTION("bringing people together again");

    private final String words;

    FamilyMethod(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
