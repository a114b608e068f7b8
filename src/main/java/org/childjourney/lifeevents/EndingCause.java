package org.childjourney.lifeevents;

/** Why a journey ends before its own end. */
public enum EndingCause {

    /** The child has died. */
    DEATH("because the child has died"),
    /** Another authority has accepted responsibility in writing. */
    MOVE("because another authority has accepted responsibility"),
    /** The case was closed with a reason. */
    CLOSURE("because the case was closed"),
    /** The young person is 18. */
    EIGHTEEN("because the young person is 18");

    private final String words;

    EndingCause(String words) {
        this.words = words;
    }

    /** How a sentence says it: "because …". */
    public String words() {
        return this.words;
    }

}
