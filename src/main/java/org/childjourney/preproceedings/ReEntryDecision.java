package org.childjourney.preproceedings;

/** Whether pre-proceedings may begin again within twelve months. */
public enum ReEntryDecision {

    /** They may. */
    AUTHORISED,
    /** They may not; the chair decides anew. */
    NOT_AUTHORISED

}
