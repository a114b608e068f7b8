package org.childjourney.protection;

/** Whether the national panel is notified. */
public enum IncidentAnswer {

    /** The panel is notified. */
    NOTIFY("the panel is notified"),
    /** No notification is required. */
    NO_NOTIFICATION("no notification is required");

    private final String words;

    IncidentAnswer(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
