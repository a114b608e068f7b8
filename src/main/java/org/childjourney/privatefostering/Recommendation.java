package org.childjourney.privatefostering;

/** What the assessment of an arrangement recommends. */
public enum Recommendation {

    /** It suits the child. */
    SUITABLE("it suits the child"),
    /** It suits the child if the carer meets conditions. */
    SUITABLE_WITH_REQUIREMENTS("it suits the child if the carer meets conditions"),
    /** It does not suit the child. */
    NOT_SUITABLE("it does not suit the child");

    private final String words;

    Recommendation(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
