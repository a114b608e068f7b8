package org.childjourney.homelessness;

/** What a young person will be as a care leaver. */
public enum CareLeaverStatus {

    /** Former relevant: rights up to 25. */
    FORMER_RELEVANT("former relevant, with rights up to 25"),
    /** Qualifying: advice and some help. */
    QUALIFYING("qualifying, with advice and some help"),
    /** Neither. */
    NONE("not a care leaver");

    private final String words;

    CareLeaverStatus(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
