package org.childjourney.deadlines;

/** How binding a limit is, and so who may change it. */
public enum AuthorityClass {

    /** An Act or regulations; no authority can change it. */
    STATUTE("law"),
    /** Statutory guidance; a local authority can only be stricter. */
    STAT_GUIDANCE("statutory guidance"),
    /** Family Procedure Rules and Practice Direction 12A; no authority can change it. */
    COURT("court rules"),
    /**
     * Recognised good practice; a local authority can be stricter, or looser with a named
     * person's sign-off.
     */
    BEST_PRACTICE("best practice"),
    /** A local standard where no national limit exists; the local authority sets it. */
    LOCAL("local standard, not law");

    private final String inWords;

    AuthorityClass(String inWords) {
        this.inWords = inWords;
    }

    /** The class as people read it. */
    public String inWords() {
        return this.inWords;
    }

}
