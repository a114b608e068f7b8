package org.childjourney.protection;

/** What kind of child protection conference it is. */
public enum ConferenceKind {

    /** The first, after an enquiry. */
    INITIAL("initial conference"),
    /** The first here of a child with a plan elsewhere. */
    TRANSFER_IN("transfer-in conference"),
    /** A review of a plan. */
    REVIEW("review conference");

    private final String words;

    ConferenceKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
