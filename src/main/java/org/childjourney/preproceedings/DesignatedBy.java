package org.childjourney.preproceedings;

/** Why this council is the designated authority (Children Act 1989 section 31(8)). */
public enum DesignatedBy {

    /** The child ordinarily lives in our area. */
    ORDINARY_RESIDENCE("the child ordinarily lives in our area"),
    /** What led to the application happened in our area. */
    CIRCUMSTANCES_AROSE_HERE("what led to the application happened in our area"),
    /** Another council is: it is asked to accept responsibility. */
    ANOTHER_AUTHORITY("another council is the designated authority");

    private final String words;

    DesignatedBy(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
