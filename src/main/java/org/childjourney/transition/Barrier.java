package org.childjourney.transition;

/** What stands in the way of education or work. */
public enum Barrier {

    /** Mental health. */
    MENTAL_HEALTH("mental health"),
    /** Physical health or disability. */
    PHYSICAL_HEALTH_DISABILITY("physical health or disability"),
    /** Parenting. */
    PARENTING_CHILDCARE("parenting and childcare"),
    /** No right to work. */
    IMMIGRATION_NO_RIGHT_TO_WORK("no right to work"),
    /** Housing. */
    HOUSING_INSTABILITY("no steady home"),
    /** Literacy, numeracy, ESOL. */
    LITERACY_NUMERACY_ESOL("reading, numbers or English"),
    /** Convictions. */
    CONVICTIONS("convictions"),
    /** Transport. */
    TRANSPORT_RURAL("getting there"),
    /** Digital. */
    DIGITAL("no laptop or internet"),
    /** Confidence. */
    CONFIDENCE("confidence"),
    /** Caring. */
    CARING("caring for somebody"),
    /** Benefits. */
    BENEFIT_TRAP("being worse off with work"),
    /** Substances. */
    SUBSTANCE("alcohol or drugs"),
    /** Not wanted now. */
    NOT_WANTED_NOW("not wanting it now");

    private final String words;

    Barrier(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
