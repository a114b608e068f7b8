package org.childjourney.referral;

/** What follows a new concern. */
public enum ConcernDecision {

    /** It is taken into the work that is under way. */
    NOTED("it is taken into the work that is under way"),

    /** It changes how urgent this is. */
    REASSESS_URGENCY("it changes how urgent this is"),

    /** A strategy discussion: significant harm is suspected. */
    STRATEGY_DISCUSSION("a strategy discussion: significant harm is suspected"),

    /** The decision of the front door is made again. */
    DECIDE_AGAIN("the decision of the front door is made again");

    private final String words;

    ConcernDecision(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
