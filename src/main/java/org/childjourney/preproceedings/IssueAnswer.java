package org.childjourney.preproceedings;

/** What came of an application. */
public enum IssueAnswer {

    /** The court issued it. */
    ISSUED,
    /** It was not made. */
    NOT_ISSUED

}
