package org.childjourney.transition;

/** Whether education or work has lasted 13 weeks. */
public enum Sustained {

    /** It has lasted. */
    SUSTAINED,
    /** It ended. */
    BROKE

}
