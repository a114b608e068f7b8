package org.childjourney.protection;

/** Where a visit took place. */
public enum WhereSeen {

    /** At home. */
    HOME("at home"),
    /** At school or nursery. */
    SCHOOL("at school or nursery"),
    /** Somewhere else. */
    OTHER("somewhere else");

    private final String words;

    WhereSeen(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
