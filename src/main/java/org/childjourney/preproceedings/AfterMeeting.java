package org.childjourney.preproceedings;

/** Where a child's journey goes after a pre-proceedings meeting. */
public enum AfterMeeting {

    /** The meeting is held again. */
    HOLD_AGAIN,
    /** Work with the family goes on. */
    GO_ON,
    /** The head of service is asked for more time. */
    EXTEND_REQUEST,
    /** The legal gateway decides. */
    LEGAL_GATEWAY

}
