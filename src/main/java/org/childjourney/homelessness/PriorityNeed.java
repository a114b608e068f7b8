package org.childjourney.homelessness;

/** Why somebody is in priority need (H-CLIC). */
public enum PriorityNeed {

    /** Applicant aged 16 or 17. */
    AGED_16_17("aged 16 or 17"),
    /** Pregnant. */
    PREGNANT("pregnant"),
    /** Has a dependent child. */
    DEPENDENT_CHILD("has a dependent child"),
    /** Not in priority need: owed section 20, or a relevant child. */
    OWED_SECTION_20("not in priority need, owed section 20 or a relevant child");

    private final String words;

    PriorityNeed(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
