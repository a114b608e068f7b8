package org.childjourney.preproceedings;

/** What the solicitor says to letters. */
public enum LetterApproval {

    /** They can go. */
    APPROVED,
    /** Something has to change. */
    RETURNED

}
