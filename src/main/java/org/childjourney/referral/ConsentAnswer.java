package org.childjourney.referral;

/** What came of asking for consent. */
public enum ConsentAnswer {

    /** Yes, consent is given. */
    GIVEN("yes, consent is given"),

    /** No, consent is refused. */
    REFUSED("no, consent is refused"),

    /** I could not ask, or should not ask. */
    NOT_SOUGHT("I could not ask, or should not ask");

    private final String words;

    ConsentAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
