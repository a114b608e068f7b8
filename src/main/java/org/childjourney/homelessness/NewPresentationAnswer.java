package org.childjourney.homelessness;

/** What a new presentation means for the work under way. */
public enum NewPresentationAnswer {

    /** It becomes part of the work under way. */
    TAKEN_IN("taken into the work under way"),
    /** What was decided no longer holds: assess again. */
    ASSESS_AGAIN("to be assessed again");

    private final String words;

    NewPresentationAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
