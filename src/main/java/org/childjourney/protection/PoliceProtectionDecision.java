package org.childjourney.protection;

/** What follows police protection. */
public enum PoliceProtectionDecision {

    /** The child went back. */
    RETURNED("the child went back to parents or carers"),
    /** An emergency protection order. */
    EPO("the court made an emergency protection order"),
    /** An interim care order. */
    ICO("the court made an interim care order"),
    /** Accommodation under section 20. */
    S20("accommodation was agreed under section 20");

    private final String words;

    PoliceProtectionDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
