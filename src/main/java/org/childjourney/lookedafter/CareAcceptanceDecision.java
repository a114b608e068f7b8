package org.childjourney.lookedafter;

/** Whether a child who was handed over is looked after. */
public enum CareAcceptanceDecision {

    /** The child is. */
    ACCEPTED,
    /** The child is not. */
    NOT_LOOKED_AFTER

}
