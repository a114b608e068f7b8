package org.childjourney.referral;

/** Whether no further action stands on a third referral. */
public enum ThirdReferralAnswer {

    /** Yes, it stands. */
    CONFIRM("yes, it stands"),

    /** No, it has to be decided again. */
    DECIDE_AGAIN("no, it has to be decided again");

    private final String words;

    ThirdReferralAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
