package org.childjourney.homelessness;

/** What is decided about a night somewhere unsuitable. */
public enum NightAnswer {

    /** They move now, whatever it takes. */
    MOVE_NOW("they are to move now"),
    /** They stay for as few hours as it takes to move them, watched over. */
    UNTIL_MOVED("they stay until they are moved, watched over");

    private final String words;

    NightAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
