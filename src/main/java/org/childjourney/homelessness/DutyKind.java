package org.childjourney.homelessness;

/** The duty of part 7 of the Housing Act 1996 that a district has accepted. */
public enum DutyKind {

    /** Prevention (section 195). */
    PREVENTION("prevention duty"),
    /** Relief (section 189B). */
    RELIEF("relief duty"),
    /** Main housing duty (section 193). */
    MAIN("main housing duty"),
    /** None. */
    NONE("no duty");

    private final String words;

    DutyKind(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
