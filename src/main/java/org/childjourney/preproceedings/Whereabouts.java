package org.childjourney.preproceedings;

/** Where a parent is. */
public enum Whereabouts {

    /** At an address that we know. */
    KNOWN("at a known address"),
    /** In custody. */
    CUSTODY("in custody"),
    /** Abroad. */
    ABROAD("abroad"),
    /** Not known. */
    NOT_KNOWN("not found yet");

    private final String words;

    Whereabouts(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
