package org.childjourney.homelessness;

/** What a head of service decides on a rare outcome. */
public enum SignOffAnswer {

    /** I agree. */
    SIGNED_OFF("agreed"),
    /** I do not agree: decide again. */
    RETURN("returned");

    private final String words;

    SignOffAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
