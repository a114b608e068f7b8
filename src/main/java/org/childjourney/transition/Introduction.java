package org.childjourney.transition;

/** How a personal adviser was introduced. */
public enum Introduction {

    /** Together with the social worker. */
    TOGETHER("together with the social worker"),
    /** Without the social worker. */
    WITHOUT_SOCIAL_WORKER("without the social worker"),
    /** The young person was 18 already. */
    OVER_EIGHTEEN("as an adult");

    private final String words;

    Introduction(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
