package org.childjourney.referral;

/** Why a worker does not take on a child. */
public enum DeclineReason {

    /** I cannot give this child the time they need. */
    CAPACITY("I cannot give this child the time they need"),

    /** I know the family in another role. */
    CONFLICT_OF_INTEREST("I know the family in another role"),

    /** The work needs experience that I do not have. */
    SKILLS("the work needs experience that I do not have"),

    /** I will be away. */
    ABSENCE("I will be away"),

    /** Another reason. */
    OTHER("another reason");

    private final String words;

    DeclineReason(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
