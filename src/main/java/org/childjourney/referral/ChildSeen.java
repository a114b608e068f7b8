package org.childjourney.referral;

/** Whether a visit saw the child. */
public enum ChildSeen {

    /** Yes. */
    SEEN("yes"),

    /** No. */
    NOT_SEEN("no"),

    /** The child is not yet born. */
    NOT_YET_BORN("the child is not yet born");

    private final String words;

    ChildSeen(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
