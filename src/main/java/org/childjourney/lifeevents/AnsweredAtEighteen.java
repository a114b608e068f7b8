package org.childjourney.lifeevents;

/** A form that asks what comes after 18. */
public interface AnsweredAtEighteen {

    /** What the answers say. */
    SupportAfter18 toSupport();

}
