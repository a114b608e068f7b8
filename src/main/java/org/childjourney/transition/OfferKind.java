package org.childjourney.transition;

/** What an employer or provider offered. */
public enum OfferKind {

    /** A job. */
    JOB("a job"),
    /** An apprenticeship. */
    APPRENTICESHIP("an apprenticeship"),
    /** An interview. */
    INTERVIEW("an interview"),
    /** A placement. */
    PLACEMENT("a placement or trial"),
    /** A course. */
    COURSE("a place on a course");

    private final String words;

    OfferKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
