package org.childjourney.referral;

/** What a child agreed with about the assessment. */
public enum ChildsAnswer {

    /** The worries were explained to me. */
    WORRIES_EXPLAINED("the worries were explained to me"),

    /** Words and pictures helped me. */
    WORDS_AND_PICTURES_HELP("words and pictures helped me"),

    /** I agree with what the worker says. */
    AGREES_WITH_WORKER("I agree with what the worker says"),

    /** The plan tells everyone what to do. */
    PLAN_TELLS_EVERYONE("the plan tells everyone what to do"),

    /** The tool we used helped me explain. */
    TOOL_HELPED_EXPLAIN("the tool we used helped me explain");

    private final String words;

    ChildsAnswer(String words) {
        this.words = words;
    }

    /** How a sentence puts it. */
    public String words() {
        return this.words;
    }

}
