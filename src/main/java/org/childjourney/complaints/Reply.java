package org.childjourney.complaints;

/** What whoever complained says to an answer. */
public enum Reply {

    /** It is resolved. */
    RESOLVED("it is resolved"),

    /** The next stage is asked for. */
    NEXT_STAGE("the next stage is asked for"),

    /** The complaint is withdrawn. */
    WITHDRAWN("the complaint is withdrawn"),

    /** No reply. */
    NO_REPLY("no reply");

    private final String words;

    Reply(String words) {
        this.words = words;
    }

    /** In words, within a sentence. */
    public String words() {
        return this.words;
    }

}
