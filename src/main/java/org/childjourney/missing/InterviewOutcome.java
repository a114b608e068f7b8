package org.childjourney.missing;

/** Whether an interview took place. */
public enum InterviewOutcome {

    /** It was held. */
    HELD,
    /** The child did not want it after all. */
    DECLINED,
    /** It was put off. */
    POSTPONED

}
