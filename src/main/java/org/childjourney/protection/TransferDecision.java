package org.childjourney.protection;

/** What the notice of another authority means for us. */
public enum TransferDecision {

    /** The move is for good, and a conference is convened. */
    CONFERENCE,
    /** The stay is temporary, and the other authority stays responsible. */
    TEMPORARY_STAY

}
