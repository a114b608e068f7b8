package org.childjourney.protection;

/** How people came together. */
public enum MeetingWay {

    /** In person. */
    IN_PERSON("in person"),
    /** Online. */
    ONLINE("online"),
    /** By phone. */
    PHONE("by phone");

    private final String words;

    MeetingWay(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
