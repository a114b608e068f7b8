package org.childjourney.missing;

/** What a child said to the offer of an interview. */
public enum OfferAnswer {

    /** The child wants to talk. */
    ACCEPTED,
    /** The child does not. */
    DECLINED

}
