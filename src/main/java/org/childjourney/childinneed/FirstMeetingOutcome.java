package org.childjourney.childinneed;

/** What became of a first meeting. */
public enum FirstMeetingOutcome {

    /** It was held with the family. */
    HELD_WITH_FAMILY("with the family"),
    /**
     * It was held by the professionals, because the family could not or would not come.
     */
    HELD_WITHOUT_FAMILY("without the family"),
    /** It was not held. */
    NOT_HELD("not held");

    private final String words;

    FirstMeetingOutcome(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

    boolean held() {
        return this != NOT_HELD;
    }

}
