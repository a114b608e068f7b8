package org.childjourney.preproceedings;

/** What came of a family group meeting. */
public enum FgdmMeetingOutcome {

    /** Held. */
    HELD,
    /** It has to be arranged again. */
    NOT_HELD_YET,
    /** Whoever accepted has declined since. */
    DECLINED_BY_ALL,
    /** It would not be in the child's best interests any more. */
    NOT_IN_BEST_INTERESTS

}
