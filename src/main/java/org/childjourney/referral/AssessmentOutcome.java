package org.childjourney.referral;

/** What follows an assessment. */
public enum AssessmentOutcome {

    /** The case closes with no further action (RC8). */
    NFA_CLOSE("the case closes with no further action"),

    /** Early help (RC9). */
    EARLY_HELP("early help"),

    /** A child in need plan. */
    CIN_PLAN("a child in need plan"),

    /** A strategy discussion: significant harm is suspected. */
    STRATEGY_DISCUSSION("a strategy discussion"),

    /** The child is to be looked after (section 20). */
    CLA_REQUEST("a request that the child is looked after"),

    /** A legal gateway meeting. */
    LEGAL_GATEWAY("a legal gateway meeting"),

    /** Private fostering. */
    PRIVATE_FOSTERING("private fostering"),

    /** Short breaks for a disabled child (section 17(6)). */
    SHORT_BREAKS("short breaks"),

    /** A specialist assessment is needed before the assessment is complete. */
    SPECIALIST_ASSESSMENT("a specialist assessment first"),

    /** Another agency takes over (RC8). */
    REFER_OTHER_AGENCY("a referral to another agency"),

    /** Another outcome, which a manager sets out. */
    OTHER("another outcome");

    private final String words;

    AssessmentOutcome(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

    /** Whether children's social care has a further part in it. */
    boolean goesOnInSocialCare() {
        return switch (this) {
            case CIN_PLAN, STRATEGY_DISCUSSION, CLA_REQUEST, LEGAL_GATEWAY, SHORT_BREAKS -> true;
            default -> false;
        };
    }

}
