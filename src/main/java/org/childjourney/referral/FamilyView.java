package org.childjourney.referral;

/** Whether the family agrees with an assessment. */
public enum FamilyView {

    /** Yes. */
    AGREE("yes"),

    /** In part. */
    PARTLY("in part"),

    /** No. */
    DISAGREE("no");

    private final String words;

    FamilyView(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
