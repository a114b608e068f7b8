package org.childjourney.transition;

/** How a time without education or work ended. */
enum EndOfTime {

    /** It has lasted for 13 weeks. */
    EXIT_SUSTAINED("13 weeks in education or work"),
    /** Support as a care leaver ended. */
    JOURNEY_ENDED("support ended");

    private final String words;

    EndOfTime(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

}
