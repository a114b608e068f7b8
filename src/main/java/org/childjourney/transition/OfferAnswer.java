package org.childjourney.transition;

/** What a young adult answers to an offer of support. */
public enum OfferAnswer {

    /** They want support. */
    WANTS_SUPPORT("wants support again"),
    /** Not now. */
    NOT_NOW("does not want support now"),
    /** Not reached. */
    NOT_REACHED("could not be reached");

    private final String words;

    OfferAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
