package org.childjourney.preproceedings;

/** What a letter to parents is for. */
public enum LetterKind {

    /** The letter before proceedings. */
    BEFORE_PROCEEDINGS("letter before proceedings"),
    /** The letter with the outcome. */
    OUTCOME("letter about what was decided");

    private final String words;

    LetterKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
