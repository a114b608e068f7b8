package org.childjourney.casefile;

/** As what a worker works with a child. */
public enum AllocationRole {

    /** Lead practitioner. */
    LEAD("lead practitioner"),
    /** Personal adviser of a care leaver. */
    PERSONAL_ADVISER("personal adviser");

    private final String words;

    AllocationRole(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
