package org.childjourney.casefile;

/** What became of asking for consent. */
public enum ConsentStatus {

    /** It was given. */
    GIVEN,
    /** It was refused. */
    REFUSED,
    /** It was given before and is taken back. */
    WITHDRAWN,
    /** Nobody was asked yet. */
    NOT_SOUGHT,
    /** A manager decided to go on without it. */
    DISPENSED

}
