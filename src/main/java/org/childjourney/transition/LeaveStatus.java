package org.childjourney.transition;

/** How an application for leave to remain stands. */
public enum LeaveStatus {

    /** Not lodged. */
    NOT_LODGED("the application is not lodged yet"),
    /** Lodged. */
    PENDING("the application is lodged"),
    /** Granted. */
    GRANTED("leave is granted"),
    /** Refused, appeal open. */
    REFUSED_APPEAL("leave is refused and an appeal is open"),
    /** Appeal rights exhausted. */
    APPEAL_RIGHTS_EXHAUSTED("appeal rights are exhausted");

    private final String words;

    LeaveStatus(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
