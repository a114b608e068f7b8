package org.childjourney.homelessness;

/** What a young person can choose between. */
public enum Route {

    /** Section 20: we look after them. */
    S20("section 20"),
    /** Section 17: help while they live at home or elsewhere. */
    S17("section 17"),
    /** A housing application. */
    PART7("a housing application");

    private final String words;

    Route(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
