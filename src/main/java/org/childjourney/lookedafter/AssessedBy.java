package org.childjourney.lookedafter;

/** Who assessed a child's health. */
public enum AssessedBy {

    /** A doctor, as the first assessment asks for. */
    DOCTOR("a doctor"),
    /** A nurse or midwife. */
    NURSE("a nurse or midwife");

    private final String words;

    AssessedBy(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
