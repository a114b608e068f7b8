package org.childjourney.preproceedings;

/** What is decided when an application was not made. */
public enum ReconsideredIssue {

    /** It is made after all. */
    ISSUE_AGAIN,
    /** Pre-proceedings end and a plan outside the court goes on. */
    STEP_DOWN

}
