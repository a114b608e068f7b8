package org.childjourney.transition;

/** Whether what is prepared for 18 is settled. */
public enum ReadyAnswer {

    /** It is settled. */
    SETTLED,
    /** Not yet. */
    NOT_YET

}
