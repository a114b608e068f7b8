package org.childjourney.homelessness;

/** What a young person chooses. */
public enum Choice {

    /** Yes to section 20. */
    ACCEPTS_S20("says yes to section 20"),
    /** No to section 20, with other help. */
    DECLINES_S20("says no to section 20"),
    /** No to section 20 and no to housing. */
    REFUSES_BOTH("says no to section 20 and to housing"),
    /** Not decided yet. */
    UNDECIDED("has not decided");

    private final String words;

    Choice(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
