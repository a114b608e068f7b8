package org.childjourney.transition;

/** Who, outside the personal adviser, opens a door. */
public enum Sponsor {

    /** The EET lead. */
    EET_LEAD("the EET lead"),
    /** The virtual school. */
    VIRTUAL_SCHOOL("the virtual school"),
    /** The Jobcentre. */
    JOBCENTRE("the Jobcentre"),
    /** Guaranteed interview. */
    COUNCIL_AS_EMPLOYER("an employer with a guaranteed interview"),
    /** A provider. */
    PROVIDER("a college or training provider");

    private final String words;

    Sponsor(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
