package org.childjourney.quality;

/** Whether somebody feels listened to. */
public enum ListenedTo {

    /** Feels listened to. */
    YES("feels listened to"),

    /** Sometimes feels listened to. */
    SOMETIMES("sometimes feels listened to"),

    /** Does not feel listened to. */
    NO("does not feel listened to");

    private final String words;

    ListenedTo(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
