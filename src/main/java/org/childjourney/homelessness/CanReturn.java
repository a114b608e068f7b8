package org.childjourney.homelessness;

/** Whether a young person can go back home. */
public enum CanReturn {

    /** Yes, and it is safe. */
    YES_SAFE("can safely go back"),
    /** No. */
    NO("cannot go back"),
    /** Not known yet. */
    UNKNOWN("may or may not be able to go back");

    private final String words;

    CanReturn(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
