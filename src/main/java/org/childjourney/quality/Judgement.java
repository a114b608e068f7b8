package org.childjourney.quality;

/** How good the work was, from the child's side, in the words of the inspectorate. */
public enum Judgement {

    /** Outstanding. */
    OUTSTANDING("outstanding"),

    /** Good. */
    GOOD("good"),

    /** Requires improvement to be good. */
    REQUIRES_IMPROVEMENT("requires improvement to be good"),

    /** Inadequate. */
    INADEQUATE("inadequate");

    private final String words;

    Judgement(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
