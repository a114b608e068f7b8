package org.childjourney.transition;

/** Which duty of the Housing Act 1996 a district accepts for a homeless care leaver. */
public enum DistrictDuty {

    /** Section 195. */
    PREVENTION("accepts the duty to prevent homelessness"),
    /** Section 189B. */
    RELIEF("accepts the duty to relieve homelessness"),
    /** None. */
    NONE("accepts no duty");

    private final String words;

    DistrictDuty(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
