package org.childjourney.preproceedings;

/** Where a child's journey goes after letters were taken to parents. */
public enum AfterDelivery {

    /** Every letter has its answer, and a parent has theirs. */
    DELIVERED,
    /** A letter still has to be taken to a parent. */
    AGAIN,
    /** After all efforts no parent was found. */
    NOBODY_FOUND

}
