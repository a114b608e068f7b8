package org.childjourney.transition;

/** What the law calls somebody who is or was looked after, from 16 to 25. */
public enum LeavingCareStatus {

    /** Has no entitlement as a care leaver. */
    NONE("not entitled as a care leaver"),
    /** Looked after, and not yet for long or not yet old enough. */
    NOT_YET("not entitled yet"),
    /** Is 15 years and 9 months or older and becomes eligible on the 16th birthday. */
    ABOUT_TO_BE_ELIGIBLE("about to be eligible"),
    /** Children Act 1989 schedule 2 paragraph 19B. */
    ELIGIBLE("eligible"),
    /** Children Act 1989 section 23A. */
    RELEVANT("relevant"),
    /** Children Act 1989 section 23C. */
    FORMER_RELEVANT("former relevant"),
    /** Children Act 1989 section 23CZB: from 21, on request. */
    FORMER_RELEVANT_21_25("former relevant, 21 to 25"),
    /** Children Act 1989 section 23CA: in education or training again. */
    EDUCATION_RETURN("former relevant, in education or training"),
    /** Children Act 1989 section 24. */
    QUALIFYING("qualifying");

    private final String words;

    LeavingCareStatus(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether there is a personal adviser and a pathway plan. */
    public boolean hasAdviser() {
        return switch (this) {
            case ABOUT_TO_BE_ELIGIBLE, ELIGIBLE, RELEVANT, FORMER_RELEVANT, FORMER_RELEVANT_21_25, EDUCATION_RETURN ->
                true;
            case NONE, NOT_YET, QUALIFYING -> false;
        };
    }

    /** Whether the journey begins by itself, without anybody asking for it. */
    boolean startsJourney() {
        return switch (this) {
            case ABOUT_TO_BE_ELIGIBLE, ELIGIBLE, RELEVANT, FORMER_RELEVANT, QUALIFYING -> true;
            case NONE, NOT_YET, FORMER_RELEVANT_21_25, EDUCATION_RETURN -> false;
        };
    }

}
