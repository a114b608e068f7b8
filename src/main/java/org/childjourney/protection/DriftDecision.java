package org.childjourney.protection;

/** What a manager does about a plan that does not move. */
public enum DriftDecision {

    /** More or other help. */
    MORE_HELP("more or other help"),
    /** The review is held earlier. */
    REVIEW_EARLIER("an earlier review"),
    /** The legal gateway is asked. */
    LEGAL_GATEWAY("the legal gateway is asked");

    private final String words;

    DriftDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
