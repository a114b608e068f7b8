package org.childjourney.transition;

/** Where a young person is going to live from 18. */
public enum HousingOption {

    /** Staying put. */
    STAYING_PUT("staying put"),
    /** Staying close. */
    STAYING_CLOSE("staying close"),
    /** Supported lodgings. */
    SUPPORTED_LODGINGS("supported lodgings"),
    /** Supported accommodation. */
    SUPPORTED_ACCOMMODATION("supported accommodation"),
    /** A tenancy. */
    OWN_TENANCY("a tenancy of their own"),
    /** Shared lives. */
    SHARED_LIVES("shared lives"),
    /** Residential care. */
    RESIDENTIAL("residential care for adults"),
    /** With family. */
    FAMILY("family"),
    /** University. */
    UNIVERSITY("university halls");

    private final String words;

    HousingOption(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
