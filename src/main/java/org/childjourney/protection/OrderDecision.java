package org.childjourney.protection;

/** What became of an emergency protection order. */
public enum OrderDecision {

    /** It was extended. */
    EXTENDED("the court extended it"),
    /** It ended. */
    ENDED("it ended and the child went back"),
    /** It was discharged. */
    DISCHARGED("the court discharged it"),
    /** An interim care order. */
    ICO("the court made an interim care order"),
    /** Accommodation under section 20. */
    S20("accommodation was agreed under section 20");

    private final String words;

    OrderDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
