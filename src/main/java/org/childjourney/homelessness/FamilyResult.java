package org.childjourney.homelessness;

/** What came of the work with a family. */
public enum FamilyResult {

    /** They can go home, or have. */
    RETURNED_HOME("the way home is open"),
    /** It would not be safe. */
    NOT_SAFE("going home would not be safe"),
    /** No agreement was found. */
    NOT_AGREED("no agreement was found");

    private final String words;

    FamilyResult(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
