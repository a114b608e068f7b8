package org.childjourney.casefile;

/** What consent is asked for. */
public enum ConsentPurpose {

    /** Sharing information in the multi-agency safeguarding hub. */
    INFORMATION_SHARING_MASH("sharing information with other agencies"),
    /** An assessment under section 17 of the Children Act 1989. */
    S17_ASSESSMENT("an assessment"),
    /** A child in need plan under section 17 of the Children Act 1989. */
    CHILD_IN_NEED_PLAN("a child in need plan"),
    /** Early help. */
    EARLY_HELP("early help"),
    /** Accommodation under section 20 of the Children Act 1989. */
    S20_ACCOMMODATION("accommodation"),
    /** A referral to an advocate. */
    ADVOCACY_REFERRAL("a referral to an advocate"),
    /** A referral to a housing authority. */
    HOUSING_REFERRAL("a referral to housing"),
    /** Family group decision making. */
    FGDM("family group decision making"),
    /** Health checks. */
    HEALTH_CHECKS("health checks");

    private final String words;

    ConsentPurpose(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
