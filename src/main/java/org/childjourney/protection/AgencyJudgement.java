package org.childjourney.protection;

/** One agency's judgement at a conference. */
public enum AgencyJudgement {

    /** A plan is needed. */
    PLAN("a plan is needed"),
    /** No plan is needed. */
    NO_PLAN("no plan is needed"),
    /** No view. */
    NO_VIEW("no view");

    private final String words;

    AgencyJudgement(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
