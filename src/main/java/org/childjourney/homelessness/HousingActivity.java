package org.childjourney.homelessness;

/** What a district does to prevent or relieve homelessness (H-CLIC). */
public enum HousingActivity {

    /** Mediation with the family. */
    MEDIATION("mediation with the family"),
    /** Helped to find supported housing. */
    SUPPORTED_HOUSING("help to find supported housing"),
    /** Found accommodation. */
    ACCOMMODATION_FOUND("accommodation found"),
    /** Arranged to stay with family or friends. */
    HOST_ARRANGEMENT("a stay with family or friends"),
    /** Advice and information. */
    INFORMATION("advice and information"),
    /** Nothing yet. */
    NONE("nothing yet");

    private final String words;

    HousingActivity(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
