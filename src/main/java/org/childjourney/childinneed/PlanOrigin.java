package org.childjourney.childinneed;

/** From where a child comes to a child in need plan. */
public enum PlanOrigin {

    /** An assessment, or the joint housing assessment, found the child in need. */
    ASSESSMENT("after an assessment"),
    /** A disabled child is to have short breaks. */
    SHORT_BREAKS("for short breaks"),
    /** A child protection plan has ended. */
    STEP_DOWN("after a child protection plan"),
    /** Pre-proceedings have ended. */
    STEP_OUT("after pre-proceedings");

    private final String words;

    PlanOrigin(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
