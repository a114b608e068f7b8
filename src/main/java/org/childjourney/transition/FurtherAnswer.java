package org.childjourney.transition;

/** What follows when a care leaver on this journey asks for help again. */
public enum FurtherAnswer {

    /** Part of the support that goes on. */
    TAKEN_INTO_SUPPORT,
    /** Support begins again. */
    SUPPORT_AGAIN

}
