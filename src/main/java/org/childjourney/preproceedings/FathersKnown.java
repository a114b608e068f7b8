package org.childjourney.preproceedings;

/** Whether every father and everybody with parental responsibility is known. */
public enum FathersKnown {

    /** All are known. */
    ALL("all are known"),
    /** Somebody is not known or not found yet. */
    NOT_ALL("not all are known");

    private final String words;

    FathersKnown(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
