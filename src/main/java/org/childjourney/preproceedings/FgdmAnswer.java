package org.childjourney.preproceedings;

/** What one person says to family group decision making. */
public enum FgdmAnswer {

    /** Yes. */
    ACCEPTED,
    /** No. */
    DECLINED

}
