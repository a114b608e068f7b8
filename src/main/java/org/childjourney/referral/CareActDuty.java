package org.childjourney.referral;

/**
 * The duty of the Care Act 2014 on which a young person is referred to adult services.
 */
public enum CareActDuty {

    /** Assessment of needs (Care Act section 9). */
    S9("assessment of needs (Care Act section 9)"),

    /** Safeguarding enquiry (Care Act section 42). */
    S42("safeguarding enquiry (Care Act section 42)"),

    /** Transition assessment (Care Act section 58). */
    S58("transition assessment (Care Act section 58)");

    private final String words;

    CareActDuty(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
