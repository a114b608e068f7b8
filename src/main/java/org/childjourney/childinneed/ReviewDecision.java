package org.childjourney.childinneed;

/** What a review of a child in need plan decides. */
public enum ReviewDecision {

    /** The plan goes on. */
    CONTINUE("the plan goes on"),
    /** The child may suffer significant harm: a strategy discussion. */
    STEP_UP_CP("a strategy discussion is asked for"),
    /** Change comes too slowly: a legal gateway meeting. */
    STEP_UP_PREPROCEEDINGS("a legal gateway meeting is asked for"),
    /** Early help is to take over. */
    STEP_DOWN_EH("early help is to take over"),
    /** The child needs the plan no more. */
    CLOSE("the plan is to close"),
    /** Another authority is to take over. */
    TRANSFER_OUT("another authority is to take over"),
    /** Adult services are to take over. */
    TRANSITION_ADULTS("adult services are to take over");

    private final String words;

    ReviewDecision(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

    /** Whether a team manager has to authorise that the plan ends. */
    boolean ends() {
        return switch (this) {
            case STEP_DOWN_EH, CLOSE, TRANSFER_OUT, TRANSITION_ADULTS -> true;
            default -> false;
        };
    }

}
