package org.childjourney.childinneed;

/** Why a first meeting is not held as booked, or not in time. */
public enum NotHeldReason {

    /** The family could not come. */
    FAMILY_UNAVAILABLE("the family could not come"),
    /** The child could not come. */
    CHILD_UNAVAILABLE("the child could not come"),
    /** An agency could not come. */
    AGENCY_UNAVAILABLE("an agency could not come"),
    /** The worker was away. */
    WORKER_ABSENCE("the worker was away"),
    /** Nobody had booked it. */
    NOT_BOOKED("it was not booked"),
    /** The family does not agree to a plan. */
    CONSENT_WITHDRAWN("the family does not agree to a plan");

    private final String words;

    NotHeldReason(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
