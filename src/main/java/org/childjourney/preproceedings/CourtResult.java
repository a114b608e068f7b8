package org.childjourney.preproceedings;

/** What an order means for where a child's journey goes on. */
public enum CourtResult {

    /** Nothing changes. */
    UNCHANGED,
    /** The child has become looked after. */
    LOOKED_AFTER,
    /** The child needs a plan of the council and has none. */
    PLAN_NEEDED

}
