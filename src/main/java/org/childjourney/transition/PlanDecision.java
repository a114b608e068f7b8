package org.childjourney.transition;

/** What a manager decides on a pathway plan. */
public enum PlanDecision {

    /** It is agreed. */
    AGREED,
    /** It goes back to its writer. */
    RETURNED

}
