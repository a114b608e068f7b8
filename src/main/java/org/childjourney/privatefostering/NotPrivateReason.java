package org.childjourney.privatefostering;

/** Why an arrangement is not private fostering (Children Act 1989 section 66). */
public enum NotPrivateReason {

    /** The carer is a parent or close relative. */
    CLOSE_RELATIVE("the carer is a parent or close relative"),
    /** It lasts less than 28 days. */
    UNDER_28_DAYS("it lasts less than 28 days"),
    /** The child is too old. */
    AGE("the child is too old"),
    /** The council looks after the child. */
    LOOKED_AFTER("the council looks after the child"),
    /** Another reason. */
    OTHER("another reason");

    private final String words;

    NotPrivateReason(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
