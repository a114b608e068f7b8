package org.childjourney.protection;

/**
 * How things are with one outcome of a plan, compared with when the plan began, on the
 * scale from -2 to +2.
 */
public enum Progress {

    /** Much worse: -2. */
    MUCH_WORSE(-2, "much worse"),
    /** A little worse: -1. */
    WORSE(-1, "a little worse"),
    /** As it was: 0. */
    SAME(0, "as it was"),
    /** A little better: +1. */
    BETTER(1, "a little better"),
    /** Much better: +2. */
    MUCH_BETTER(2, "much better");

    private final int score;

    private final String words;

    Progress(int score, String words) {
        this.score = score;
        this.words = words;
    }

    /** Its place on the scale. */
    public int score() {
        return this.score;
    }

    /** Whether things are better than they were. */
    boolean isBetterThan(Progress before) {
        return this.score > before.score;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
