package org.childjourney.referral;

/** What a worker does with a contact about a child they already work with. */
public enum OpenCaseAction {

    /** Visit the child. */
    VISIT("visit the child"),

    /** Bring the review of the plan forward. */
    REVIEW_PLAN("bring the review of the plan forward"),

    /** Ask for a strategy discussion. */
    STRATEGY_DISCUSSION("ask for a strategy discussion"),

    /** Share it with the people around the child. */
    SHARE_WITH_NETWORK("share it with the people around the child"),

    /** Note it: it changes nothing in the plan. */
    NOTE("note it: it changes nothing in the plan");

    private final String words;

    OpenCaseAction(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
