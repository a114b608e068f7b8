package org.childjourney.retention;

/** What somebody decided about a record whose time is over. */
enum Decision {

    /** It is erased in the next night. */
    ERASE("erase"),

    /** It is kept on, and listed again later. */
    KEEP("keep on");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    public String words() {
        return this.words;
    }

}
