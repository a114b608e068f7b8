package org.childjourney.deadlines;

/** How a clock came to its end. */
public enum HowStopped {

    /** What had to be done was done, in time or late. */
    DONE,

    /**
     * Its journey ended without it: closed, died, moved away, turned 18, or another
     * outcome.
     */
    JOURNEY_ENDED,

    /** Whoever should have answered was no longer asked. */
    WITHDRAWN

}
