package org.childjourney.transition;

/** Whether a young person stays with foster carers after 18. */
public enum StayingPut {

    /** Yes. */
    YES("stays with the carers after 18"),
    /** No. */
    NO("does not stay with the carers after 18"),
    /** Not decided. */
    UNDECIDED("has not decided yet"),
    /** Not in foster care. */
    NOT_FOSTERED("does not live with foster carers");

    private final String words;

    StayingPut(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
