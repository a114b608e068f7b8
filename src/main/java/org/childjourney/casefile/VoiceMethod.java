package org.childjourney.casefile;

/** How a child was heard. */
public enum VoiceMethod {

    /** Seen and spoken with alone. */
    SEEN_ALONE("seen alone"),
    /** Seen while others were present. */
    SEEN_WITH_OTHERS("seen with others present"),
    /** Direct work with the child. */
    DIRECT_WORK("heard in direct work"),
    /** Through an advocate. */
    ADVOCATE("heard through an advocate"),
    /** In the child's own writing, drawing or message. */
    WRITTEN("heard in writing"),
    /** By watching how a child is who does not speak. */
    OBSERVED_NONVERBAL("observed"),
    /** The child did not want to say anything. */
    DECLINED("asked, and chose not to say anything"),
    /** The child was not heard. */
    NOT_OBTAINED("not heard");

    private final String words;

    VoiceMethod(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    boolean silent() {
        return this == DECLINED || this == NOT_OBTAINED;
    }

}
