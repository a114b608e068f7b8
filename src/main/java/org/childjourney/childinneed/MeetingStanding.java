package org.childjourney.childinneed;

/** How a first meeting stands before it is held. */
public enum MeetingStanding {

    /** A day is booked, and not everybody has confirmed. */
    BOOKED("booked"),
    /** It is booked and confirmed. */
    CONFIRMED("confirmed"),
    /** It cannot be held on that day, and there is no other yet. */
    FELL_THROUGH("no longer booked"),
    /** The professionals meet without the family. */
    WITHOUT_FAMILY("booked without the family");

    private final String words;

    MeetingStanding(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
