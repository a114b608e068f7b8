package org.childjourney.referral;

/** Whether an assessment is complete. */
public enum AuthorisationDecision {

    /** Yes, I authorise it. */
    AUTHORISE("yes, I authorise it"),

    /** No, I return it to its writer. */
    RETURN("no, I return it to its writer");

    private final String words;

    AuthorisationDecision(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
