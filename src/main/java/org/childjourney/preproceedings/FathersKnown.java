package org.childjourney.preproceedings;

/** Whether every father and everybody with parental responsibility is known. */
public enum FathersKnown {

    /** All are known. */
    ALL,
    /** Somebody is not known or not found yet. */
    NOT_ALL

}
