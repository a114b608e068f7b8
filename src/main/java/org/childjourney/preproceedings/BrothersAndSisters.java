package org.childjourney.preproceedings;

/** Whether brothers and sisters are one family in pre-proceedings. */
public enum BrothersAndSisters {

    /** Their meetings and letters are one. */
    TOGETHER,
    /** The child has none there, or is kept apart. */
    APART

}
