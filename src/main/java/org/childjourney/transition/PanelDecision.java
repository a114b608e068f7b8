package org.childjourney.transition;

/** What an EET panel decides. */
public enum PanelDecision {

    /** A new step. */
    NEW_STEP,
    /** Barriers are looked at again. */
    UNDERSTAND_AGAIN

}
