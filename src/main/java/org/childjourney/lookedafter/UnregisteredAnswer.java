package org.childjourney.lookedafter;

/** What a director decides about a home that is not registered. */
public enum UnregisteredAnswer {

    /** The child may live there for a week. */
    ONE_WEEK,
    /** The child has to live elsewhere. */
    MOVE

}
