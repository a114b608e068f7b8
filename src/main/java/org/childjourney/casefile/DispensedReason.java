package org.childjourney.casefile;

/** Why a manager went on without consent. */
public enum DispensedReason {

    /** Asking would put the child at risk. */
    RISK_TO_CHILD("asking would put the child at risk"),
    /** Asking would prejudice the investigation of a crime. */
    PREJUDICE_CRIME_INVESTIGATION("asking would prejudice a criminal investigation"),
    /** Fabricated or induced illness is suspected. */
    FII_SUSPECTED("fabricated or induced illness is suspected"),
    /** Nobody who could consent can be found. */
    CANNOT_BE_FOUND("nobody who could consent can be found"),
    /** Another reason, which the note explains. */
    OTHER("for the reason noted");

    private final String words;

    DispensedReason(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
