package org.childjourney.quality;

/** Who raises a challenge. */
public enum RaisedBy {

    /** A conference chair. */
    CHAIR("a conference chair"),

    /** An independent reviewing officer. */
    IRO("an independent reviewing officer"),

    /** A partner agency. */
    PARTNER("a partner agency");

    private final String words;

    RaisedBy(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
