package org.childjourney.homelessness;

/** Where a young person is tonight when they ask for help. */
public enum Tonight {

    /** At home. */
    HOME("at home"),
    /** On somebody's sofa. */
    SOFA("on a sofa"),
    /** On the street. */
    ROUGH("on the street"),
    /** In hospital. */
    HOSPITAL("in hospital"),
    /** At a police station. */
    POLICE_STATION("at a police station"),
    /** In a hostel. */
    HOSTEL("in a hostel"),
    /** Where a council has placed them. */
    PLACEMENT("in a placement");

    private final String words;

    Tonight(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether somebody who sleeps there has no home, whatever they call it. */
    boolean homeless() {
        return this == SOFA || this == ROUGH;
    }

}
