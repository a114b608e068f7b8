package org.childjourney.transition;

/** The ten matters of a pathway plan (Care Leavers Regulations 2010 schedule 1). */
public enum PathwayMatter {

    /** Contact and support. */
    CONTACT_AND_SUPPORT("Who is there for you"),
    /** Education and training. */
    EDUCATION_AND_TRAINING("Learning"),
    /** Employment. */
    EMPLOYMENT("Work"),
    /** If things go wrong. */
    CONTINGENCY("If things go wrong"),
    /** Accommodation, and how suitable it is. */
    ACCOMMODATION("Where you live"),
    /** Family and social relationships. */
    FAMILY_AND_SOCIAL("Family and friends"),
    /** Practical skills for independence. */
    INDEPENDENCE("Living on your own"),
    /** Financial support. */
    FINANCE("Money"),
    /** Health, including mental health. */
    HEALTH("Health and wellbeing"),
    /** Identity. */
    IDENTITY("Who you are");

    private final String words;

    PathwayMatter(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
