package org.childjourney.preproceedings;

/** What one person says to family group decision making. */
public enum FgdmAnswer {

    /** Yes. */
    ACCEPTED("yes"),
    /** No. */
    DECLINED("no"),
    /** Searched for without being found. */
    NOT_FOUND("could not be found");

    private final String words;

    FgdmAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
