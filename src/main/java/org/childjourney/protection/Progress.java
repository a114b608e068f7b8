package org.childjourney.protection;

/**
 * How one outcome of a plan has moved since the meeting before, on the scale from -2 to
 * +2.
 */
public enum Progress {

    /** Much worse: -2. */
    MUCH_WORSE(-2, "much worse"),
    /** A little worse: -1. */
    WORSE(-1, "a little worse"),
    /** No change: 0. */
    SAME(0, "no change"),
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

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
