package org.childjourney.preproceedings;

/** What an application still waits for. */
public enum ReadyToIssue {

    /** Nothing. */
    READY,
    /** The child is not born: no application can be issued. */
    BIRTH,
    /** The child has been born since. */
    BORN,
    /** Family group decision making comes before an application. */
    FGDM

}
