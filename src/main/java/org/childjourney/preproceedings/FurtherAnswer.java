package org.childjourney.preproceedings;

/** What a further request leads to while the matter is under way. */
public enum FurtherAnswer {

    /** It is taken to the next meeting. */
    NOTED,
    /** The child cannot wait: the legal gateway meets at once. */
    CANNOT_WAIT

}
