package org.childjourney.protection;

/** What the children of a family can share. */
enum EventKind {

    /** A strategy discussion. */
    DISCUSSION("strategy discussion"),
    /** A child protection conference. */
    CONFERENCE("conference"),
    /** A core group. */
    CORE_GROUP("core group"),
    /** A visit. */
    VISIT("visit");

    private final String words;

    EventKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    String words() {
        return this.words;
    }

}
