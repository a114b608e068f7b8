package org.childjourney.childinneed;

/** The law under which a disabled child has short breaks. */
public enum ShortBreaksBasis {

    /** Children Act 1989 section 17(6): the child is not looked after. */
    SECTION_17("section 17(6)"),
    /** Section 20, each break recorded by itself (V3). */
    SECTION_20_V3("section 20, each break recorded (V3)"),
    /** Section 20, the series of breaks recorded (V4). */
    SECTION_20_V4("section 20, the series recorded (V4)");

    private final String words;

    ShortBreaksBasis(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

    boolean lookedAfter() {
        return this != SECTION_17;
    }

}
