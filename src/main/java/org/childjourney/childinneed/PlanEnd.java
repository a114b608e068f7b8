package org.childjourney.childinneed;

/** How a child in need plan ended. */
public enum PlanEnd {

    /** The child needs it no more. */
    CLOSED,
    /** Early help goes on with the family. */
    EARLY_HELP,
    /** Another authority has accepted responsibility in writing. */
    TRANSFERRED,
    /** Adult services have taken over. */
    ADULT_SERVICES,
    /** A child protection plan began. */
    PROTECTION_PLAN,
    /** It was asked for, and not taken up. */
    NOT_TAKEN_UP,
    /**
     * The life of the child ended it: a death, a move, a closed case, the eighteenth
     * birthday.
     */
    LIFE_EVENT,
    /** Its process was cancelled. */
    CANCELLED

}
