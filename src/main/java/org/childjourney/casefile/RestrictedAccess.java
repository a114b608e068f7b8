package org.childjourney.casefile;

/** Why a child's record opens for named people only. */
public enum RestrictedAccess {

    /** Not restricted. */
    NONE,
    /** The child is of the family of someone who works here. */
    STAFF_FAMILY,
    /** The family is under witness protection. */
    WITNESS_PROTECTION,
    /** The child has been adopted. */
    ADOPTION

}
