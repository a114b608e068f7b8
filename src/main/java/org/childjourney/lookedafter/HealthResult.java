package org.childjourney.lookedafter;

/** What came of asking for a health assessment. */
public enum HealthResult {

    /** It took place. */
    DONE,
    /** The child, who understands what it is about, did not want it. */
    DECLINED,
    /** It has not taken place yet. */
    NOT_YET

}
