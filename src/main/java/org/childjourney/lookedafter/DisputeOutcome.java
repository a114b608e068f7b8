package org.childjourney.lookedafter;

/** What an independent reviewing officer makes of an answer. */
public enum DisputeOutcome {

    /** The dispute is settled. */
    RESOLVED,
    /** The next level is asked. */
    NEXT_LEVEL,
    /** The case is referred to Cafcass. */
    CAFCASS

}
