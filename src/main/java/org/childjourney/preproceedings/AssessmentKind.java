package org.childjourney.preproceedings;

/** What an agreed assessment looks at. */
public enum AssessmentKind {

    /** How somebody cares for the child. */
    PARENTING("parenting"),
    /** By a psychologist or psychiatrist. */
    PSYCHOLOGICAL("psychological or psychiatric"),
    /** What somebody understands and can decide. */
    COGNITIVE("cognitive"),
    /** Drugs or alcohol, with tests. */
    SUBSTANCE("drugs or alcohol"),
    /** Whether somebody of the family could care for the child. */
    VIABILITY("viability of somebody of the family"),
    /** Of an expert in another field. */
    OTHER_EXPERT("another expert");

    private final String words;

    AssessmentKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
