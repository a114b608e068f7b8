package org.childjourney.missing;

/** Whether the child was referred to the National Referral Mechanism. */
public enum NationalReferral {

    /** There is no sign of modern slavery or trafficking. */
    NOT_NEEDED("not needed"),
    /** The child was referred. */
    REFERRED("made"),
    /** The child was referred before. */
    ALREADY_REFERRED("made before");

    private final String words;

    NationalReferral(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
