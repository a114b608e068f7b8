package org.childjourney.preproceedings;

/** What brothers and sisters share. */
enum EventKind {

    /** The legal gateway met. */
    LEGAL_GATEWAY("Legal gateway meeting", GatewayMeeting.class),
    /** The first pre-proceedings meeting. */
    FIRST_MEETING("First pre-proceedings meeting", FirstMeeting.class),
    /** The record of the first meeting went out. */
    MINUTES("Record of the first meeting sent", SentMinutes.class),
    /** The timetable was set. */
    TIMETABLE("Timetable set", Timetable.class),
    /** A review. */
    REVIEW("Review of pre-proceedings", ReviewMeeting.class),
    /** The final legal gateway met. */
    FINAL_GATEWAY("Final legal gateway meeting", GatewayMeeting.class),
    /** People answered to family group decision making. */
    FGDM_ANSWERS("Answers to family group decision making", FgdmAnswers.class),
    /** The family group met, or did not. */
    FGDM_MEETING("Family group meeting", FamilyGroupMeeting.class),
    /** The head of service decided on going without. */
    FGDM_EXCEPTION("Family group decision making: decision of the head of service", FgdmException.class),
    /** Service and directions. */
    DIRECTIONS("Service and directions on issue", Directions.class),
    /** The advocates met. */
    ADVOCATES("Advocates' meeting", AdvocatesMeeting.class),
    /** A hearing. */
    HEARING("Hearing", Hearing.class);

    private final String title;

    private final Class<? extends Record> type;

    EventKind(String title, Class<? extends Record> type) {
        this.title = title;
        this.type = type;
    }

    String title() {
        return this.title;
    }

    Class<? extends Record> type() {
        return this.type;
    }

}
