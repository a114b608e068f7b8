package org.childjourney.protection;

/** What an initial conference decides for one child. */
public enum ConferenceDecision {

    /** A child protection plan. */
    CP_PLAN("a child protection plan is made"),
    /** A child in need plan. */
    NO_CP_PLAN_CIN("no child protection plan, and a child in need plan is made"),
    /** No plan. */
    NO_PLAN_NFA("no plan is made");

    private final String words;

    ConferenceDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
