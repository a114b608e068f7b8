package org.childjourney.privatefostering;

/** Who told us of an arrangement. */
public enum NotifiedBy {

    /** A parent. */
    PARENT("a parent"),
    /** The carer. */
    CARER("the carer"),
    /** A school. */
    SCHOOL("a school"),
    /** A health service. */
    HEALTH("a health service"),
    /** Another agency. */
    OTHER_AGENCY("another agency"),
    /** Nobody: we found out. */
    FOUND_BY_US("nobody, we found out ourselves"),
    /** Somebody else. */
    OTHER("somebody else");

    private final String words;

    NotifiedBy(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
