package org.childjourney.childinneed;

/** What a team manager decides when there is no consent. */
public enum ConsentDecision {

    /** The plan closes, with a rationale. */
    CLOSE_WITH_RATIONALE("the plan closes"),
    /** Early help goes on with the family. */
    EARLY_HELP("early help goes on with the family"),
    /** The child may suffer significant harm without it. */
    STRATEGY_DISCUSSION("a strategy discussion is asked for"),
    /** The family agrees again. */
    FAMILY_AGREES("the family agrees again, and the plan goes on");

    private final String words;

    ConsentDecision(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
