package org.childjourney.preproceedings;

/** Where a parent is. */
public enum Whereabouts {

    /** At an address that we know. */
    KNOWN,
    /** In custody. */
    CUSTODY,
    /** Abroad. */
    ABROAD,
    /** Not known. */
    NOT_KNOWN

}
