package org.childjourney.referral;

/** Whether a return home interview was offered after the child was last missing. */
public enum ReturnInterviewOffer {

    /** Offered, and the child accepted. */
    ACCEPTED("offered, and the child accepted"),

    /** Offered, and the child declined. */
    DECLINED("offered, and the child declined"),

    /** Not offered. */
    NOT_OFFERED("not offered"),

    /** The child has not gone missing. */
    NOT_APPLICABLE("the child has not gone missing");

    private final String words;

    ReturnInterviewOffer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
