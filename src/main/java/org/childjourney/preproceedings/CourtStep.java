package org.childjourney.preproceedings;

/** What is next in court. */
public enum CourtStep {

    /** The advocates meet before the next hearing. */
    ADVOCATES,
    /** The next hearing. */
    HEARING,
    /** Orders of the hearing are to be recorded for each child. */
    ORDERS,
    /** The application is disposed of. */
    ENDED

}
