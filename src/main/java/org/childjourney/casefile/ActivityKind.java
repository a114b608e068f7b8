package org.childjourney.casefile;

/** What is done for a child within an episode, as the census counts it. */
public enum ActivityKind {

    /** A continuous assessment. */
    ASSESSMENT("assessment", "ASSESSMENT"),
    /** Enquiries under section 47 of the Children Act 1989. */
    SECTION_47("section 47 enquiry", "SECTION_47"),
    /** A child in need plan. */
    CIN_PLAN("child in need plan", "PLAN"),
    /** A child protection plan. */
    CP_PLAN("child protection plan", "PLAN");

    private final String words;

    private final String place;

    ActivityKind(String words, String place) {
        this.words = words;
        this.place = place;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /**
     * What may be taken only once at a time within an episode; the two kinds of plan
     * share one place.
     */
    String place() {
        return this.place;
    }

}
