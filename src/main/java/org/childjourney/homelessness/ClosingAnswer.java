package org.childjourney.homelessness;

/** Whether the joint work ends. */
public enum ClosingAnswer {

    /** Yes: the young person is settled. */
    CLOSE("closed"),
    /** No: we stay with them. */
    STAY_OPEN("stays open");

    private final String words;

    ClosingAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
