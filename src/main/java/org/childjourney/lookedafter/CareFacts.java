package org.childjourney.lookedafter;

/** How much is recorded already when the care of a child is taken over. */
public enum CareFacts {

    /** Nothing: it has to be asked. */
    UNKNOWN,
    /** All but who provides the placement. */
    INCOMPLETE,
    /** Everything. */
    KNOWN

}
