package org.childjourney.lookedafter;

/** What a search for a place has come to. */
public enum SearchResult {

    /** It goes on. */
    SEARCHING,
    /** A place was found. */
    FOUND,
    /** A place was found that is not registered. */
    UNREGISTERED,
    /** No place is needed any more. */
    NOT_NEEDED

}
