package org.childjourney.homelessness;

/** How it stands with the written comparison. */
public enum SheetState {

    /** Yes, and they have it. */
    GIVEN("given"),
    /** No: write it again. */
    REWRITE("to be written again");

    private final String words;

    SheetState(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
