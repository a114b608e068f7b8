package org.childjourney.preproceedings;

/** What is done when parents did not come. */
public enum AfterNonAttendance {

    /** The meeting is arranged again. */
    ARRANGE_AGAIN,
    /** The plan goes out without them, and work goes on. */
    GO_ON,
    /** The legal gateway decides. */
    LEGAL_GATEWAY

}
