package org.childjourney.transition;

/** What has happened in the life of a care leaver. */
public enum NewsKind {

    /** A crisis. */
    CRISIS("a crisis"),
    /** Custody. */
    CUSTODY("custody"),
    /** Contact was lost. */
    OUT_OF_TOUCH("contact was lost"),
    /** Homelessness. */
    HOMELESS("homelessness"),
    /** An unsuitable home. */
    UNSUITABLE_HOME("an unsuitable home"),
    /** A move. */
    MOVED("a move"),
    /** Parenthood. */
    PARENT("parenthood"),
    /** Leave to remain. */
    LEAVE("news about leave to remain"),
    /** Education or work. */
    ACTIVITY("a change of education or work");

    private final String words;

    NewsKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
