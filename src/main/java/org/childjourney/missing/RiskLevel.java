package org.childjourney.missing;

/** How high the risk of exploitation is. */
public enum RiskLevel {

    /** Low. */
    LOW("low"),
    /** Medium. */
    MEDIUM("medium"),
    /** High. */
    HIGH("high");

    private final String words;

    RiskLevel(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
