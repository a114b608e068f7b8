package org.childjourney.transition;

/** Whether a care leaver receives support. */
enum SupportState {

    /** Adviser, plan and everything that goes with it. */
    RECEIVING("receives support"),
    /** Contact now and then, and an offer each year. */
    PAUSED("has paused support and wants contact"),
    /** An offer each year. */
    ENDED_BY_CHOICE("has ended support for now"),
    /** Advice and help when asked. */
    ADVISED("qualifies for advice"),
    /** At 25, or before by death or move. */
    OVER("does not receive support any more");

    private final String words;

    SupportState(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

}
