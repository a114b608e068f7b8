package org.childjourney.quality;

/** What a challenge is about. */
public enum ChallengeAbout {

    /** The child is not safe enough. */
    SAFETY("the child is not safe enough"),

    /** Drift or delay. */
    DRIFT("drift or delay"),

    /** The plan, or what comes of it. */
    PLAN("the plan, or what comes of it"),

    /** The child was not heard. */
    VOICE("the child was not heard"),

    /** A decision. */
    DECISION("a decision"),

    /** A service or home that is not there. */
    RESOURCES("a service or home that is not there");

    private final String words;

    ChallengeAbout(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
