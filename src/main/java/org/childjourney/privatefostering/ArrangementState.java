package org.childjourney.privatefostering;

/** How an arrangement stands. */
public enum ArrangementState {

    /** It goes on. */
    GOES_ON,
    /** It never was private fostering. */
    NOT_PRIVATE_FOSTERING,
    /** It has ended. */
    ENDED

}
