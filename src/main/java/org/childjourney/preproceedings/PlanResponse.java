package org.childjourney.preproceedings;

/** What the council says to a family's own plan. */
public enum PlanResponse {

    /** It goes with the plan. */
    AGREED("the council goes with the plan"),
    /** It goes with a part of it. */
    AGREED_IN_PART("the council goes with a part of the plan"),
    /** It does not. */
    NOT_AGREED("the council cannot go with the plan");

    private final String words;

    PlanResponse(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
