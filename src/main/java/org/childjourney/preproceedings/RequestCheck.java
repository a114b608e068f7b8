package org.childjourney.preproceedings;

/** What the chair of the legal gateway says to a request. */
public enum RequestCheck {

    /** It can be heard. */
    ACCEPTED,
    /** Something is missing. */
    RETURNED

}
