package org.childjourney.lookedafter;

/** What came of working on a personal education plan. */
public enum EducationResult {

    /** It was agreed. */
    AGREED,
    /** It has not been agreed yet. */
    NOT_YET

}
