package org.childjourney.preproceedings;

/** Whether somebody did what the plan asks of them. */
public enum ActionMet {

    /** Done. */
    YES,
    /** Done in part. */
    PARTLY,
    /** Not done. */
    NO

}
