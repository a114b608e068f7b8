package org.childjourney.protection;

/** How far the planning of a discharge from hospital has come. */
public enum DischargeStage {

    /** The meeting is booked. */
    BOOKED,
    /** The meeting was held. */
    HELD

}
