package org.childjourney.referral;

/** Whether what follows a decision rests on consent. */
public enum DecisionConsent {

    /** Yes, consent is given. */
    GIVEN("yes, consent is given"),

    /** We go on without consent. */
    DISPENSED("we go on without consent"),

    /** No. */
    REFUSED("no");

    private final String words;

    DecisionConsent(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
