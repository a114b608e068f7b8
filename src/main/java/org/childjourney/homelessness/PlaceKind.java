package org.childjourney.homelessness;

/** What kind of place somebody stays in. */
public enum PlaceKind {

    /** Supported accommodation. */
    SUPPORTED_ACCOMMODATION("supported accommodation"),
    /** Supported lodgings. */
    SUPPORTED_LODGINGS("supported lodgings"),
    /** Foster care. */
    FOSTER_CARE("foster care"),
    /** Children's home. */
    CHILDRENS_HOME("a children's home"),
    /** Parent-and-child place. */
    PARENT_AND_CHILD("a parent-and-child place"),
    /** Refuge for young people. */
    REFUGE("a refuge"),
    /** A self-contained home with support. */
    SELF_CONTAINED("a self-contained home with support"),
    /** With family, friends or at home. */
    WITH_FAMILY("with family or friends"),
    /** Bed and breakfast. */
    BED_AND_BREAKFAST("bed and breakfast"),
    /** Hotel. */
    HOTEL("a hotel"),
    /** Nightly paid, shared accommodation. */
    NIGHTLY_SHARED("nightly paid shared accommodation"),
    /** A place that ought to be registered with Ofsted and is not. */
    UNREGISTERED("an unregistered place");

    private final String words;

    PlaceKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether nobody under 18 may be there, not even for one night. */
    public boolean unsuitable() {
        return switch (this) {
            case BED_AND_BREAKFAST, HOTEL, NIGHTLY_SHARED, UNREGISTERED -> true;
            default -> false;
        };
    }

    /** Whether such a place has to be on Ofsted's register. */
    public boolean registered() {
        return switch (this) {
            case SUPPORTED_ACCOMMODATION, SUPPORTED_LODGINGS, FOSTER_CARE, CHILDRENS_HOME, PARENT_AND_CHILD -> true;
            default -> false;
        };
    }

    /** The code of the looked-after return for a placement of this kind. */
    String placementType() {
        return switch (this) {
            case SUPPORTED_ACCOMMODATION, SUPPORTED_LODGINGS -> "K3";
            case FOSTER_CARE -> "U6";
            case CHILDRENS_HOME -> "K2";
            case PARENT_AND_CHILD -> "R3";
            default -> throw new IllegalStateException(this + " is no placement of a looked-after child");
        };
    }

}
