package org.childjourney.childinneed;

/** How, and at what time, people can meet. */
public enum MeetingWay {

    /** In person, by day. */
    DAYTIME("by day"),
    /** In person, in the evening or at a weekend. */
    EVENING("in the evening"),
    /** By video or telephone. */
    VIRTUAL("by video call"),
    /** At the home of the family. */
    AT_HOME("at home");

    private final String words;

    MeetingWay(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
