package org.childjourney.transition;

/** How far a goal has come, from 0 to 4. */
public enum GoalProgress {

    /** 0. */
    NOT_BEGUN("not begun"),
    /** 1. */
    BEGUN("begun"),
    /** 2. */
    HALF_WAY("half way"),
    /** 3. */
    NEARLY("nearly there"),
    /** 4. */
    REACHED("reached");

    private final String words;

    GoalProgress(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
