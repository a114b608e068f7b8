package org.childjourney.transition;

/** Whether what was begun is settled. */
public enum NewsAnswer {

    /** It is settled. */
    SETTLED,
    /** Not yet. */
    NOT_YET

}
