package org.childjourney.privatefostering;

/** Whether what was notified is private fostering. */
public enum AcceptanceDecision {

    /** It is, or may be. */
    ACCEPTED,
    /** It is not. */
    NOT_PRIVATE_FOSTERING

}
