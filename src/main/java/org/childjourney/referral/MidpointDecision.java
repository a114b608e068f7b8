package org.childjourney.referral;

/** What a manager decides midway. */
public enum MidpointDecision {

    /** The assessment goes on. */
    CONTINUE("the assessment goes on"),

    /** Enough is known: conclude it now. */
    CONCLUDE("enough is known: conclude it now"),

    /** A strategy discussion: significant harm is suspected. */
    STRATEGY_DISCUSSION("a strategy discussion: significant harm is suspected");

    private final String words;

    MidpointDecision(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
