package org.childjourney.privatefostering;

/** Why an arrangement ended. */
public enum EndedReason {

    /** The child is back with parents. */
    RETURNED_TO_PARENTS("the child is back with parents"),
    /** The child lives with a close relative. */
    WITH_RELATIVE("the child lives with a close relative"),
    /** The child has reached the age at which it ends. */
    AGE_REACHED("the child has reached the age at which it ends"),
    /** A council looks after the child. */
    LOOKED_AFTER("a council looks after the child"),
    /** The child lives with another private foster carer. */
    MOVED_CARER("the child lives with another private foster carer"),
    /** The child moved out of the county. */
    MOVED_AWAY("the child moved out of the county"),
    /** Another reason. */
    OTHER("another reason");

    private final String words;

    EndedReason(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
