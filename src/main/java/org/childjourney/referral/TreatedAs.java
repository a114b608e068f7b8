package org.childjourney.referral;

/** What a contact became for one child. */
public enum TreatedAs {

    /** A referral, to be decided on within one working day. */
    REFERRAL,
    /** Information without a concern; whether it is one is looked at. */
    NOTIFICATION,
    /** News for the worker of a child who is open already. */
    OPEN_CASE,
    /** A new concern about a child on this journey already. */
    NEW_CONCERN

}
