package org.childjourney.referral;

/** A step to find where a child learns (Education Act 1996 section 436A). */
public enum TracingStep {

    /** Asked the last school. */
    LAST_SCHOOL_ASKED("asked the last school"),

    /** Visited the home. */
    HOME_VISITED("visited the home"),

    /** Asked family and neighbours. */
    FAMILY_ASKED("asked family and neighbours"),

    /** Checked school admissions. */
    ADMISSIONS_CHECKED("checked school admissions"),

    /** Asked health services. */
    HEALTH_ASKED("asked health services"),

    /** Asked housing. */
    HOUSING_ASKED("asked housing"),

    /** Asked about benefits. */
    BENEFITS_ASKED("asked about benefits"),

    /** Asked the police. */
    POLICE_ASKED("asked the police"),

    /** Asked whether the child has left the country. */
    BORDER_FORCE_ASKED("asked whether the child has left the country"),

    /** Asked other local authorities. */
    OTHER_AUTHORITY_ASKED("asked other local authorities"),

    /** Checked the register of home education. */
    HOME_EDUCATION_CHECKED("checked the register of home education");

    private final String words;

    TracingStep(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
