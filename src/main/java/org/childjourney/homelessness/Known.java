package org.childjourney.homelessness;

/** What an assessment says of one question. */
public enum Known {

    /** Yes. */
    YES("yes"),
    /** No. */
    NO("no"),
    /** Not assessed yet. */
    NOT_YET("not assessed yet");

    private final String words;

    Known(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
