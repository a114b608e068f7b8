package org.childjourney.homelessness;

/** Where somebody lived when they applied (H-CLIC). */
public enum ApplicationAccommodation {

    /** With family. */
    LIVING_WITH_FAMILY("with family"),
    /** With friends. */
    LIVING_WITH_FRIENDS("with friends"),
    /** No fixed home. */
    NO_FIXED_ABODE("without a fixed home"),
    /** Sleeping rough. */
    ROUGH_SLEEPING("sleeping rough"),
    /** Custody. */
    CUSTODY("in custody"),
    /** Hospital. */
    HOSPITAL("in hospital"),
    /** Temporary accommodation. */
    TEMPORARY("in temporary accommodation"),
    /** Elsewhere. */
    OTHER("elsewhere");

    private final String words;

    ApplicationAccommodation(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
