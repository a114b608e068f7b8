package org.childjourney.referral;

/** Whether a worker takes on a child. */
public enum AllocationAnswer {

    /** Yes. */
    ACCEPTED("yes"),

    /** No. */
    DECLINED("no");

    private final String words;

    AllocationAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
