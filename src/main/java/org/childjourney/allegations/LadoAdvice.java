package org.childjourney.allegations;

/** What the designated officer advises. */
public enum LadoAdvice {

    /** No further action. */
    NO_FURTHER("no further action"),
    /** Advice to the employer. */
    ADVICE("advice to the employer"),
    /** The employer looks into it. */
    EMPLOYER_INVESTIGATION("the employer looks into it"),
    /** A meeting of all agencies. */
    STRATEGY_MEETING("a meeting of all agencies"),
    /** The police investigate. */
    POLICE_INVESTIGATION("the police investigate");

    private final String words;

    LadoAdvice(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
