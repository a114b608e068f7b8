package org.childjourney.lookedafter;

/** What can change while a child is looked after. */
public enum ChangeInCare {

    /** The child has moved. */
    MOVED,
    /** A court made an order, or the footing changed otherwise. */
    LEGAL_STATUS,
    /** Both on the same day. */
    MOVED_AND_LEGAL_STATUS,
    /** The carers have now been approved in full. */
    CARERS_APPROVED,
    /** The child needs another place to live. */
    PLACE_NEEDED

}
