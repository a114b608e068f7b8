package org.childjourney.protection;

/** What comes next for a child who needs no child protection conference. */
public enum WithoutProtection {

    /** The assessment under way goes on. */
    ASSESSMENT_GOES_ON("the assessment goes on"),
    /** A child in need plan is made. */
    CHILD_IN_NEED("a child in need plan is made"),
    /** The protection plan that runs goes on. */
    PLAN_GOES_ON("the protection plan goes on"),
    /** Nothing further from children's services. */
    NOTHING_FURTHER("nothing further from children's services");

    private final String words;

    WithoutProtection(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
