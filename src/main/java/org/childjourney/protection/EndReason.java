package org.childjourney.protection;

/** How a child protection plan ended. */
public enum EndReason {

    /** A child in need plan follows. */
    END_STEP_DOWN_CIN("a child in need plan follows"),
    /** Nothing further is needed. */
    END_NFA("nothing further is needed"),
    /** The child is looked after. */
    END_CLA("the child is looked after"),
    /** Another authority has taken over. */
    END_TRANSFERRED("another authority has taken over"),
    /** The young person is 18. */
    END_18("the young person is 18"),
    /** The child has died. */
    END_DIED("the child has died"),
    /** The child has left the United Kingdom for good. */
    END_LEFT_UK("the child has left the United Kingdom for good");

    private final String words;

    EndReason(String words) {
        this.words = words;
    }

    /** How a sentence says it. */
    public String words() {
        return this.words;
    }

}
