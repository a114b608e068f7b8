package org.childjourney.transition;

/** What follows when a care leaver on this journey asks for something. */
public enum FurtherAnswer {

    /** Part of the support that goes on. */
    TAKEN_INTO_SUPPORT,
    /** Support begins again. */
    SUPPORT_AGAIN,
    /** From 21 on: a pause with contact. */
    PAUSE_WANTS_CONTACT,
    /** From 21 on: support ends. */
    END_BY_CHOICE;

    /** Whether support stops. */
    public boolean stops() {
        return this == PAUSE_WANTS_CONTACT || this == END_BY_CHOICE;
    }

}
