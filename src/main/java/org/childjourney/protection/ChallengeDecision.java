package org.childjourney.protection;

/** What a service manager answers to the chair's challenge. */
public enum ChallengeDecision {

    /** It is accepted. */
    ACCEPTED("accepted"),
    /** It is not accepted. */
    NOT_ACCEPTED("not accepted");

    private final String words;

    ChallengeDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
