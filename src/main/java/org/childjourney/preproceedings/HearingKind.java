package org.childjourney.preproceedings;

/** What a hearing is for. */
public enum HearingKind {

    /** The case management hearing. */
    CASE_MANAGEMENT("case management hearing"),
    /** The issues resolution hearing. */
    ISSUES_RESOLUTION("issues resolution hearing"),
    /** The final hearing. */
    FINAL("final hearing"),
    /** A hearing on an urgent or interim matter. */
    INTERIM("interim hearing"),
    /** Another hearing. */
    OTHER("other hearing");

    private final String words;

    HearingKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether the advocates meet before it (Practice Direction 12A). */
    public boolean advocatesMeetBefore() {
        return this == CASE_MANAGEMENT || this == ISSUES_RESOLUTION;
    }

}
