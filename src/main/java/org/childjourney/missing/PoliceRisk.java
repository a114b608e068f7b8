package org.childjourney.missing;

/** The risk that the police see for a missing child. */
public enum PoliceRisk {

    /** No apparent risk. */
    NO_APPARENT_RISK("no apparent risk"),
    /** Low. */
    LOW("low risk"),
    /** Medium. */
    MEDIUM("medium risk"),
    /** High. */
    HIGH("high risk"),
    /** Not graded. */
    NOT_GRADED("risk not graded");

    private final String words;

    PoliceRisk(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
