package org.childjourney.referral;

/** What a manager decides when consent was not given. */
public enum RefusedConsentAnswer {

    /** Go on without consent. */
    DISPENSE("go on without consent"),

    /** Make no checks, and decide on what is known. */
    STOP("make no checks, and decide on what is known"),

    /** Ask for consent again. */
    SEEK_AGAIN("ask for consent again"),

    /** Out of hours: leave it to the manager on call, who can dispense with consent. */
    ASK_ON_CALL("ask the manager on call to decide");

    private final String words;

    RefusedConsentAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
