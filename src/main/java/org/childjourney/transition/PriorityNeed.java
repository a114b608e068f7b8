package org.childjourney.transition;

/** Whether a homeless care leaver has priority need. */
public enum PriorityNeed {

    /** Housing (Priority Need) Order 2002. */
    CARE_LEAVER_18_20("has priority need at 18 to 20"),
    /** Vulnerable. */
    VULNERABLE("has priority need as vulnerable"),
    /** Another reason. */
    OTHER("has priority need for another reason"),
    /** Not clear. */
    NOT_CLEAR("may have priority need");

    private final String words;

    PriorityNeed(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
