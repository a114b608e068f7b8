package org.childjourney.homelessness;

/**
 * What the decision table {@code s20-duty} makes of an assessment. It advises; people
 * decide.
 */
public enum Section20Advice {

    /** The young person is 18. */
    ADULT_PART7("an adult's housing application"),
    /** A relevant child is accommodated under section 23B. */
    S23B_DUTY("a relevant child: children's services accommodate (section 23B)"),
    /** Section 20 is owed. */
    S20_DUTY_OWED("section 20 is owed"),
    /** Section 20 is owed and validly declined. */
    S20_DECLINED_PART7_PRIORITY("section 20 is owed and validly declined: housing, with section 17 help"),
    /** Help at home. */
    S17_SUPPORT_AT_HOME("help under section 17 at home"),
    /** A child in need without a cause of section 20. */
    PART7_PRIORITY_WITH_S17("housing, with section 17 help (rare: a lawyer and the head of service look at it)"),
    /** Not in need. */
    NOT_IN_NEED_PART7_PRIORITY("housing alone (rare: the head of service looks at it)"),
    /** Neither in need nor in need of accommodation. */
    ADVICE("advice"),
    /** A fact is missing that decides. */
    NOT_YET_ASSESSED("not yet assessed");

    private final String words;

    Section20Advice(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether the head of service has to agree before anything follows from it. */
    boolean rare() {
        return this == PART7_PRIORITY_WITH_S17 || this == NOT_IN_NEED_PART7_PRIORITY;
    }

}
