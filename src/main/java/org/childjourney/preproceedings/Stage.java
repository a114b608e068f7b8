package org.childjourney.preproceedings;

/**
 * Where a child's matter stands: what is next, who holds it and at which task.
 */
public enum Stage {

    /** The request waits to be taken up. */
    REQUEST_ASKED("request to take up", "team manager", "take-up-gateway-request"),
    /** The request is written. */
    REQUEST_WRITING("request to write", "social worker", "write-gateway-request"),
    /** The request waits for the chair. */
    REQUEST_CHECKING("request to accept", "chair of the legal gateway", "check-gateway-request"),
    /** The legal gateway meets. */
    GATEWAY_MEETING("legal gateway to meet", "chair of the legal gateway", "hold-legal-gateway"),
    /** The legal gateway decides for the child. */
    GATEWAY_DECISION("legal gateway to decide", "chair of the legal gateway", "decide-at-legal-gateway"),
    /** An assistant director looks at a second time within twelve months. */
    RE_ENTRY("second time to authorise", "assistant director", "authorise-re-entry"),
    /** The letter before proceedings is written. */
    LETTER_WRITING("letter to write", "social worker", "draft-letter-before-proceedings"),
    /** The head of service looks at a letter without the offer of a family group. */
    LETTER_EXCEPTION("letter without a family group offer to decide on", "head of service", "decide-fgdm-exception"),
    /** The solicitor looks at the letter. */
    LETTER_APPROVAL("letter to approve", "solicitor", "approve-parents-letters"),
    /** The letter is taken to the parents. */
    LETTER_DELIVERY("letter to deliver and explain", "team manager", "deliver-parents-letters"),
    /** The child is told and heard. */
    CHILD_TO_HEAR("child to hear before the meeting", "social worker", "prepare-child-for-meeting"),
    /** The first meeting. */
    FIRST_MEETING("first meeting to hold", "team manager", "hold-first-ppm"),
    /** The record of the meeting goes out. */
    MINUTES("record of the meeting to send", "team manager", "send-ppm-minutes"),
    /** The timetable is set. */
    TIMETABLE("timetable to set", "case progression manager", "set-ppm-timetable"),
    /** The review is held. */
    REVIEW("review to hold", "team manager", "hold-review-ppm"),
    /** The review is concluded for the child. */
    REVIEW_CONCLUSION("review to conclude", "team manager", "conclude-ppm-review"),
    /** The head of service looks at more time. */
    EXTENSION("more time to decide on", "head of service", "decide-pre-proceedings-extension"),
    /** The report to the final gateway is written. */
    FINAL_REPORT("final report to write", "social worker", "write-final-report"),
    /** The final gateway meets. */
    FINAL_MEETING("final legal gateway to meet", "chair of the legal gateway", "hold-final-gateway"),
    /** The final gateway decides for the child. */
    FINAL_DECISION("final legal gateway to decide", "chair of the legal gateway", "decide-at-final-gateway"),
    /** The family is told that it steps down. */
    TELLING("family to tell", "team manager", "draft-outcome-letter"),
    /** The solicitor looks at the letter about the decision. */
    OUTCOME_APPROVAL("letter about the decision to approve", "solicitor", "approve-parents-letters"),
    /** The family is told in person and by letter. */
    OUTCOME_DELIVERY("family to tell in person and by letter", "team manager", "deliver-parents-letters"),
    /** Everything is made ready for the birth. */
    BIRTH("birth to prepare for", "solicitor", "prepare-for-birth"),
    /** The birth is waited for. */
    WAITING_FOR_BIRTH("birth waited for", "solicitor", null),
    /** Family group decision making comes before the application. */
    FGDM_OWED("family group decision making before the application", "family group decision making coordinator", null),
    /** The application. */
    ISSUE("application to make", "solicitor", "issue-proceedings"),
    /** The chair looks at an application that was not made. */
    RECONSIDER("application to reconsider", "chair of the legal gateway", "reconsider-issue"),
    /** Service and directions on issue. */
    COURT_DIRECTIONS("service and directions", "solicitor", "take-directions"),
    /** The advocates meet. */
    COURT_ADVOCATES("advocates' meeting", "solicitor", "hold-advocates-meeting"),
    /** The next hearing. */
    COURT_HEARING("hearing", "case progression manager", "attend-hearing"),
    /** What the court ordered is recorded. */
    COURT_ORDER("court order to record", "solicitor", "enter-court-order"),
    /** The matter has ended. */
    ENDED("nothing", "nobody", null);

    private final String next;

    private final String heldBy;

    private final String task;

    Stage(String next, String heldBy, String task) {
        this.next = next;
        this.heldBy = heldBy;
        this.task = task;
    }

    /** What is next. */
    public String next() {
        return this.next;
    }

    /** The role that holds it. */
    public String heldBy() {
        return this.heldBy;
    }

    /**
     * The kind of task at which it waits, null when it waits for an event or for one of
     * several.
     */
    public String task() {
        return this.task;
    }

    /** Whether only telling the family is left. */
    boolean isTelling() {
        return this == TELLING || this == OUTCOME_APPROVAL || this == OUTCOME_DELIVERY;
    }

}
