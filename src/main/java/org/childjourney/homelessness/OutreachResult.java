package org.childjourney.homelessness;

/** What came of reaching out. */
public enum OutreachResult {

    /** Keep trying every week. */
    KEEP_TRYING("to be tried again in a week"),
    /** They accept help now. */
    ACCEPTS_HELP("now accepts help");

    private final String words;

    OutreachResult(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
