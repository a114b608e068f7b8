package org.childjourney.transition;

/** What of adult services a young person may need. */
public enum AdultNeed {

    /** Care Act 2014 section 58. */
    CARE_ACT("a care needs assessment"),
    /** An EHC plan. */
    EHC_PLAN("an education, health and care plan"),
    /** Mental health. */
    MENTAL_HEALTH("adult mental health services"),
    /** Continuing healthcare. */
    CONTINUING_HEALTHCARE("NHS continuing healthcare");

    private final String words;

    AdultNeed(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
