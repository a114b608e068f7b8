package org.childjourney.casefile;

/** The basis in data protection law on which information about a child is shared. */
public enum LawfulBasis {

    /** Public task: safeguarding a child (UK GDPR article 6(1)(e), article 9(2)(g)). */
    PUBLIC_TASK("public task: safeguarding a child (UK GDPR article 6(1)(e), article 9(2)(g))"),

    /** Legal obligation (article 6(1)(c), article 9(2)(g)). */
    LEGAL_OBLIGATION("legal obligation (article 6(1)(c), article 9(2)(g))"),

    /** To protect somebody's life (article 6(1)(d), article 9(2)(c)). */
    VITAL_INTERESTS("to protect somebody's life (article 6(1)(d), article 9(2)(c))");

    private final String words;

    LawfulBasis(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
