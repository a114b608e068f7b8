package org.childjourney.allegations;

/** Whether the Disclosure and Barring Service was told. */
public enum BarringReferral {

    /** It was. */
    MADE("made"),
    /** That is not required. */
    NOT_NEEDED("not required");

    private final String words;

    BarringReferral(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
