package org.childjourney.protection;

/** For whom somebody takes part in a discussion, a conference or a meeting. */
public enum AttendingAgency {

    /** Children's services. */
    CHILDRENS_SERVICES("children's services"),
    /** The police. */
    POLICE("the police"),
    /** The health service. */
    HEALTH("health"),
    /** A school or the education service. */
    EDUCATION("education"),
    /** The probation service. */
    PROBATION("probation"),
    /** Adults' services. */
    ADULT_SERVICES("adults' services"),
    /** A domestic abuse service. */
    DOMESTIC_ABUSE("the domestic abuse service"),
    /** A housing authority or landlord. */
    HOUSING("housing"),
    /** A legal adviser. */
    LEGAL("the legal adviser"),
    /** A voluntary organisation. */
    VOLUNTARY("a voluntary organisation"),
    /** A parent, carer or another member of the family. */
    FAMILY("the family"),
    /** The child. */
    CHILD("the child"),
    /** The child's advocate. */
    ADVOCATE("the child's advocate"),
    /** Somebody else. */
    OTHER("somebody else");

    private final String words;

    AttendingAgency(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
