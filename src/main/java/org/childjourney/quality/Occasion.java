package org.childjourney.quality;

/** When somebody in a family said how the work is for them. */
public enum Occasion {

    /** At a review of a child in need plan. */
    CIN_REVIEW("at a review of a child in need plan"),

    /** At a child protection conference or core group. */
    CONFERENCE("at a child protection conference or core group"),

    /** At a review of a looked-after child. */
    CARE_REVIEW("at a review of a looked-after child"),

    /** At a review of a pathway plan. */
    PATHWAY_REVIEW("at a review of a pathway plan"),

    /** During a visit. */
    VISIT("during a visit"),

    /** When the work ended. */
    CLOSING("when the work ended"),

    /** At another time. */
    OTHER("at another time");

    private final String words;

    Occasion(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
