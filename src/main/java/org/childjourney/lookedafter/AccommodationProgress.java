package org.childjourney.lookedafter;

/** How far it has come with a child who is to be accommodated. */
public enum AccommodationProgress {

    /** A place was found. */
    PLACE_FOUND,
    /** No place is needed any more. */
    NO_PLACE_NEEDED,
    /** The child has moved in. */
    ACCOMMODATED,
    /** The child has become looked after in another way meanwhile. */
    LOOKED_AFTER_ALREADY

}
