package org.childjourney.homelessness;

/** Where somebody lived when a duty ended (H-CLIC). */
public enum HousedAtEnd {

    /** Supported housing. */
    SUPPORTED("supported housing"),
    /** A social tenancy. */
    SOCIAL_TENANCY("a social tenancy"),
    /** A private tenancy. */
    PRIVATE_TENANCY("a private tenancy"),
    /** With family or friends. */
    WITH_FAMILY_FRIENDS("with family or friends"),
    /** Looked after by children's services. */
    LOOKED_AFTER("looked after by children's services"),
    /** Temporary accommodation. */
    TEMPORARY("temporary accommodation"),
    /** No fixed home. */
    NO_FIXED_ABODE("no fixed home"),
    /** Not known. */
    NOT_KNOWN("not known");

    private final String words;

    HousedAtEnd(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
