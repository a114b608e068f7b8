package org.childjourney.homelessness;

/** What becomes of a homeless young person, as both authorities decide together. */
public enum Outcome {

    /** A. Home again, with support. */
    A("home again with support", "Home with support"),
    /** B. Section 20: we accommodate. */
    B("accommodated under section 20", "Section 20"),
    /** C. Section 20 declined: section 17 help, and housing. */
    C("section 20 declined, with section 17 help", "Section 20 declined"),
    /** D. Not in need, or no cause of section 20: housing. */
    D("a housing duty without section 20", "Housing duty alone"),
    /** E. Threatened: the prevention duty. */
    E("the prevention duty", "Prevention duty"),
    /** F. Not homeless: a child in need plan. */
    F("a child in need plan", "Child in need plan"),
    /** G. Care proceedings are considered. */
    G("care proceedings considered", "Care proceedings"),
    /** H. A relevant child: we accommodate (section 23B). */
    H("accommodated as a relevant child", "Relevant child"),
    /** I. Another authority is responsible. */
    I("another authority is responsible", "Another authority");

    private final String words;

    private final String brief;

    Outcome(String words, String brief) {
        this.words = words;
        this.brief = brief;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Its letter and two or three words, for where there is little room. */
    String brief() {
        return name() + ". " + this.brief;
    }

}
