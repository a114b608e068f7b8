package org.childjourney.quality;

/** What something learned in an audit is about. */
public enum AuditTheme {

    /** The child's voice. */
    CHILDS_VOICE("the child's voice"),

    /** Assessment and analysis. */
    ASSESSMENT("assessment and analysis"),

    /** Plans and reviews. */
    PLANNING("plans and reviews"),

    /** Work with partners. */
    PARTNERSHIP("work with partners"),

    /** Management and supervision. */
    MANAGEMENT("management and supervision"),

    /** Timeliness. */
    TIMELINESS("timeliness"),

    /** Recording. */
    RECORDING("recording"),

    /** Identity and culture. */
    DIVERSITY("identity and culture");

    private final String words;

    AuditTheme(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
