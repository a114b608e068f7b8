package org.childjourney.preproceedings;

/** What brothers and sisters share. */
enum EventKind {

    /** The legal gateway met. */
    LEGAL_GATEWAY("Legal gateway meeting"),
    /** The first pre-proceedings meeting. */
    FIRST_MEETING("First pre-proceedings meeting"),
    /** The record of the first meeting went out. */
    MINUTES("Record of the first meeting sent"),
    /** The timetable was set. */
    TIMETABLE("Timetable set"),
    /** A review. */
    REVIEW("Review of pre-proceedings"),
    /** The final legal gateway met. */
    FINAL_GATEWAY("Final legal gateway meeting"),
    /** People answered to family group decision making. */
    FGDM_ANSWERS("Answers to family group decision making"),
    /** The family group met, or did not. */
    FGDM_MEETING("Family group meeting"),
    /** The head of service decided on going without. */
    FGDM_EXCEPTION("Family group decision making: decision of the head of service"),
    /** Service and directions. */
    DIRECTIONS("Service and directions on issue"),
    /** The advocates met. */
    ADVOCATES("Advocates' meeting"),
    /** A hearing. */
    HEARING("Hearing");

    private final String title;

    EventKind(String title) {
        this.title = title;
    }

    String title() {
        return this.title;
    }

}
