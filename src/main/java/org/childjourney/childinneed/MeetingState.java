package org.childjourney.childinneed;

/** Where a first meeting is on its way. */
public enum MeetingState {

    /** No day is booked. */
    NOT_BOOKED,
    /** A day is booked. */
    BOOKED,
    /** Everybody knows that it is held. */
    CONFIRMED,
    /** It was held. */
    HELD

}
