package org.childjourney.referral;

/** Who somebody is to the children of a contact. */
public enum Relationship {

    /** Mother. */
    MOTHER("mother"),
    /** Father. */
    FATHER("father"),
    /** Step-parent. */
    STEP_PARENT("step-parent"),
    /** Partner of a parent. */
    PARENTS_PARTNER("parent's partner"),
    /** Grandparent. */
    GRANDPARENT("grandparent"),
    /** Brother or sister. */
    BROTHER_OR_SISTER("brother or sister"),
    /** Another relative. */
    OTHER_RELATIVE("other relative"),
    /** A carer who is not a relative. */
    CARER("carer who is not a relative"),
    /** Another adult. */
    OTHER_ADULT("other adult"),
    /** Another child. */
    OTHER_CHILD("other child");

    private final String words;

    Relationship(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
