package org.childjourney.homelessness;

/** What a joint interview found. */
public enum InterviewFinding {

    /** Homeless. */
    HOMELESS("homeless"),
    /** Not homeless yet, but within 56 days. */
    THREATENED("threatened with homelessness"),
    /** Not homeless. */
    NOT_HOMELESS("not homeless");

    private final String words;

    InterviewFinding(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
