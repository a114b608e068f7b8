package org.childjourney.protection;

/** What an agency brings to a strategy discussion. */
public enum ContributionAnswer {

    /** It knows something. */
    SHARED("shared what it knows"),
    /** It knows nothing. */
    NOTHING_KNOWN("knows nothing");

    private final String words;

    ContributionAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
