package org.childjourney.preproceedings;

/** Where family group decision making stands. */
public enum FgdmState {

    /** Not offered yet. */
    NOT_OFFERED("not offered yet"),
    /** Offered, not answered by everybody. */
    OFFERED("offered"),
    /** Somebody accepted; the meeting is to be held. */
    ACCEPTED("accepted"),
    /** Somebody says that it would not be in the child's best interests. */
    EXCEPTION_ASKED("said not to be in the child's best interests"),
    /** Held. */
    HELD("held"),
    /** Everybody declined. */
    DECLINED_BY_ALL("declined by all"),
    /** The head of service decided that it would not be in the child's best interests. */
    NOT_IN_BEST_INTERESTS("not in the child's best interests");

    private final String words;

    FgdmState(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether nothing more is owed before an application. */
    public boolean settled() {
        return this == HELD || this == DECLINED_BY_ALL || this == NOT_IN_BEST_INTERESTS;
    }

}
