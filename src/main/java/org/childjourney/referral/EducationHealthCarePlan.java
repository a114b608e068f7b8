package org.childjourney.referral;

/** Whether a child has an education, health and care plan. */
public enum EducationHealthCarePlan {

    /** Yes. */
    YES("yes"),

    /** It is being made. */
    BEING_MADE("it is being made"),

    /** No. */
    NO("no"),

    /** Not known yet. */
    NOT_KNOWN("not known yet");

    private final String words;

    EducationHealthCarePlan(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
