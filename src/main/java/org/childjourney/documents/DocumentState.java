package org.childjourney.documents;

/** How far a document has come. */
public enum DocumentState {

    /** Words and facts can still change; it is given to nobody. */
    DRAFT("draft"),

    /** Fixed for ever, and not given to anybody yet. */
    APPROVED("approved"),

    /** On its way; nobody knows yet whether it arrived. */
    SENT("sent"),

    /** The person has it. */
    DELIVERED("delivered"),

    /** It came back. */
    RETURNED("returned"),

    /** The person could not be found. */
    ADDRESSEE_NOT_FOUND("addressee not found"),

    /** The draft was given up. */
    WITHDRAWN("draft given up");

    private final String words;

    DocumentState(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

    /** Whether it is fixed and may be given to people. */
    public boolean isApproved() {
        return this != DRAFT && this != WITHDRAWN;
    }

}
