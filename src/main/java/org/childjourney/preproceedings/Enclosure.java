package org.childjourney.preproceedings;

/** What goes with a request for the legal gateway. */
public enum Enclosure {

    /** The chronology. */
    CHRONOLOGY("the chronology"),
    /** The genogram. */
    GENOGRAM("the genogram"),
    /** The assessments. */
    ASSESSMENTS("the assessments"),
    /** The plan and how it went. */
    PLAN("the plan and how it went"),
    /** What the family network can do. */
    FAMILY_NETWORK("what the family network can do");

    private final String words;

    Enclosure(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
