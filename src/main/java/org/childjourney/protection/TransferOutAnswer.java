package org.childjourney.protection;

/** What became of a transfer to another authority. */
public enum TransferOutAnswer {

    /** Confirmed in writing. */
    CONFIRMED,
    /** The child stays. */
    STAYS

}
