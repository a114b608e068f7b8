package org.childjourney.protection;

/** What a strategy discussion decides. */
public enum StrategyDecision {

    /** No enquiry under section 47 is needed. */
    NO_FURTHER_CP("no enquiry under section 47 is needed"),
    /** Enquiry by children's services alone. */
    S47_SINGLE("an enquiry under section 47 by children's services alone"),
    /** Enquiry together with the police. */
    S47_JOINT("a joint enquiry under section 47 with the police"),
    /** Enquiry, and legal advice at once. */
    LEGAL_ADVICE_NOW("a joint enquiry under section 47, and legal advice at once"),
    /** To meet again. */
    RECONVENE("to meet again");

    private final String words;

    StrategyDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
