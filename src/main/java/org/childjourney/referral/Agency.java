package org.childjourney.referral;

/** Who acts for a child. */
public enum Agency {

    /** Children's social care. */
    CHILDRENS_SERVICES("children's social care"),

    /** Early help. */
    EARLY_HELP("early help"),

    /** Police. */
    POLICE("police"),

    /** Health. */
    HEALTH("health"),

    /** School or education services. */
    EDUCATION("school or education services"),

    /** Probation. */
    PROBATION("probation"),

    /** Adult social care. */
    ADULT_SERVICES("adult social care"),

    /** Domestic abuse service. */
    DOMESTIC_ABUSE_SERVICE("domestic abuse service"),

    /** Housing. */
    HOUSING("housing"),

    /** A charity or community organisation. */
    VOLUNTARY("a charity or community organisation"),

    /** Family or friends. */
    FAMILY("family or friends"),

    /** Another agency. */
    OTHER("another agency");

    private final String words;

    Agency(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
