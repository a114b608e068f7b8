package org.childjourney.lifeevents;

/** What has changed for a child. */
public enum ChangeKind {

    /** There is a new worry about the child. */
    NEW_CONCERN,
    /** A child known before birth was born. */
    BORN,
    /** Another authority has accepted responsibility in writing. */
    MOVED_AWAY,
    /** The family is going to move, or has moved, to another area. */
    MOVING,
    /** The child has left the United Kingdom for good. */
    LEFT_UK,
    /** The case is closed with a reason. */
    CLOSED,
    /** A pregnancy has ended without a birth. */
    PREGNANCY_ENDED,
    /** The child has died. */
    DIED

}
