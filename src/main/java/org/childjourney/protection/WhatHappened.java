package org.childjourney.protection;

/** What became of a booked conference. */
public enum WhatHappened {

    /** Held and quorate. */
    HELD("was held"),
    /** Not quorate. */
    NOT_QUORATE("was not quorate"),
    /** To be postponed. */
    POSTPONED("has to be postponed");

    private final String words;

    WhatHappened(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
