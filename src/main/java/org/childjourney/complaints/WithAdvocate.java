package org.childjourney.complaints;

/** Whether an advocate is with a child who complains. */
public enum WithAdvocate {

    /** Has an advocate. */
    HAS_ADVOCATE("has an advocate"),

    /** Does not want an advocate. */
    OFFERED_DECLINED("does not want an advocate"),

    /** An advocate is being found. */
    BEING_FOUND("an advocate is being found");

    private final String words;

    WithAdvocate(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
