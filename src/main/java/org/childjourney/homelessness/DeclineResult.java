package org.childjourney.homelessness;

/** What a young person says when section 20 is offered again. */
public enum DeclineResult {

    /** Still no. */
    REAFFIRMED("still says no to section 20"),
    /** Now yes. */
    NOW_ACCEPTS("now says yes to section 20");

    private final String words;

    DeclineResult(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
