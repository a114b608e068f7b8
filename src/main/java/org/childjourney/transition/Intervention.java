package org.childjourney.transition;

/** What kind of help a next step is. */
public enum Intervention {

    /** Coaching. */
    COACHING("coaching"),
    /** A course. */
    COURSE("a course or taster"),
    /** Work experience. */
    WORK_EXPERIENCE("work experience"),
    /** Application or interview. */
    INTERVIEW("an application or interview"),
    /** Removing a barrier. */
    REMOVING_A_BARRIER("removing a barrier");

    private final String words;

    Intervention(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
