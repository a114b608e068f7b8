package org.childjourney.homelessness;

/** Support needs as the homelessness return (H-CLIC) names them. */
public enum SupportNeed {

    /** Young person aged 16 or 17. */
    AGED_16_17("aged 16 or 17"),
    /** Young parent. */
    YOUNG_PARENT("young parent"),
    /** Care leaver. */
    CARE_LEAVER("care leaver"),
    /** Mental health. */
    MENTAL_HEALTH("mental health"),
    /** Physical health or disability. */
    PHYSICAL("physical health or disability"),
    /** Learning disability. */
    LEARNING("learning disability"),
    /** Sexual or criminal exploitation. */
    EXPLOITATION("exploitation"),
    /** Domestic abuse. */
    DOMESTIC_ABUSE("domestic abuse"),
    /** Offending. */
    OFFENDING("offending"),
    /** Drugs or alcohol. */
    DRUGS_ALCOHOL("drugs or alcohol"),
    /** Education, training or work. */
    EDUCATION("education, training or work"),
    /** None of these. */
    NONE("none");

    private final String words;

    SupportNeed(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
