package org.childjourney.lookedafter;

/** What kinds of placement ask for more than visits. */
public enum PlacementKind {

    /** Visits alone. */
    ORDINARY,
    /** With parents on an order: assessed anew every six months. */
    WITH_PARENTS,
    /** In a home that is not registered: decided on anew every week. */
    UNREGISTERED

}
