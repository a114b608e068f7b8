package org.childjourney.protection;

/** What the family answered to a child in need plan. */
public enum StepDownConsent {

    /** They agree. */
    GIVEN("agree"),
    /** They do not agree. */
    REFUSED("do not agree");

    private final String words;

    StepDownConsent(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
