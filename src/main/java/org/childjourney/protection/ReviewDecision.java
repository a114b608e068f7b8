package org.childjourney.protection;

/** What a review conference decides for one child. */
public enum ReviewDecision {

    /** The plan continues. */
    CONTINUE("the plan continues"),
    /** The plan continues, and the legal gateway is asked. */
    LEGAL_GATEWAY("the plan continues, and the legal gateway is asked"),
    /** A child in need plan follows. */
    END_STEP_DOWN_CIN("the plan ends and a child in need plan follows"),
    /** Nothing further is needed. */
    END_NFA("the plan ends and nothing further is needed"),
    /** The child is looked after. */
    END_CLA("the plan ends because the child is looked after"),
    /** Another authority has taken over. */
    END_TRANSFERRED("the plan ends because another authority has taken over"),
    /** On the 18th birthday. */
    END_18("the plan ends on the 18th birthday");

    private final String words;

    ReviewDecision(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
