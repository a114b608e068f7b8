package org.childjourney.preproceedings;

/** From when the sixteen weeks of pre-proceedings are counted. */
public enum CountedFrom {

    /** From the decision of the legal gateway. */
    DECISION,
    /** From the day on which the letter before proceedings was delivered. */
    LETTER

}
