package org.childjourney.protection;

/** What an enquiry under section 47 finds. */
public enum EnquiryOutcome {

    /** Not substantiated. */
    NOT_SUBSTANTIATED("the concern is not substantiated"),
    /** Substantiated, no continuing risk. */
    SUBSTANTIATED_NOT_CONTINUING_RISK("the concern is substantiated, and the child is not at continuing risk"),
    /** Substantiated, continuing risk. */
    SUBSTANTIATED_CONTINUING_RISK("the concern is substantiated, and the child is at continuing risk");

    private final String words;

    EnquiryOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
