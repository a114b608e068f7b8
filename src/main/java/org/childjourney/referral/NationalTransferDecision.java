package org.childjourney.referral;

/** What was decided under the National Transfer Scheme. */
public enum NationalTransferDecision {

    /** The child has moved to another authority's care. */
    TRANSFERRED("the child has moved to another authority's care"),

    /** The child stays with us. */
    STAYS("the child stays with us");

    private final String words;

    NationalTransferDecision(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
