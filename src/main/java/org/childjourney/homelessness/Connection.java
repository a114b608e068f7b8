package org.childjourney.homelessness;

/**
 * Whether somebody has a local connection; it never delays somewhere safe tonight.
 */
public enum Connection {

    /** Yes. */
    YES("a local connection"),
    /** No. */
    NO("no local connection"),
    /** Not known. */
    UNKNOWN("local connection not known");

    private final String words;

    Connection(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
