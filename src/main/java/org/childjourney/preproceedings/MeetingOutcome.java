package org.childjourney.preproceedings;

/** What came of the first pre-proceedings meeting. */
public enum MeetingOutcome {

    /** A plan was agreed. */
    AGREED("a plan was agreed"),
    /** Parts of a plan were agreed. */
    PARTLY("a part of the plan was agreed"),
    /** The parents did not come. */
    NOT_ATTENDED("the parents did not come"),
    /** It is not safe to go on with pre-proceedings. */
    UNSAFE_TO_CONTINUE("it is not safe to go on with pre-proceedings");

    private final String words;

    MeetingOutcome(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether parents took part, so that the meeting counts as the first. */
    public boolean effective() {
        return this != NOT_ATTENDED;
    }

}
