package org.childjourney.preproceedings;

/** Where a child's journey goes after the legal gateway. */
public enum AfterGateway {

    /** The current plan goes on. */
    CONTINUE_PLAN,
    /** The current plan was to go on, but there is none, so one is asked for. */
    CONTINUE_WITHOUT_PLAN,
    /** Pre-proceedings begin. */
    PRE_PROCEEDINGS,
    /**
     * Pre-proceedings begin within 12 months of the last; an assistant director decides.
     */
    RE_ENTRY,
    /** The court is asked for an order. */
    ISSUE,
    /** The gateway meets again. */
    NOT_DECIDED

}
