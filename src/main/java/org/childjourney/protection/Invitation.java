package org.childjourney.protection;

/** Whether the child is invited to a conference. */
public enum Invitation {

    /** To all or part of it. */
    INVITED("is invited"),
    /** Too young. */
    TOO_YOUNG("is too young to be invited"),
    /** It would not be right for this child. */
    NOT_RIGHT("is not invited");

    private final String words;

    Invitation(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
