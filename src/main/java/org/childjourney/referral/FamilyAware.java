package org.childjourney.referral;

/** Whether the family knows about a contact. */
public enum FamilyAware {

    /** They know. */
    YES,
    /** They do not know. */
    NO,
    /** They do not know: telling them could put a child at risk. */
    NOT_SAFE_TO_TELL,
    /** Not known. */
    UNKNOWN

}
