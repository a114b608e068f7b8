package org.childjourney.preproceedings;

/** Why an application is made at short notice, with the code of the data set. */
public enum ShortNoticeReason {

    /** The child's immediate safety, or a threat of abduction. */
    IMMEDIATE_SAFETY("A", "the child's immediate safety would be at risk without an order"),
    /** The grounds of an emergency protection order. */
    EMERGENCY_PROTECTION("B", "the grounds of an emergency protection order are met"),
    /** Another reason. */
    OTHER("C", "there is another reason");

    private final String code;

    private final String words;

    ShortNoticeReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The code of the pre-proceedings data set, A to C. */
    public String code() {
        return this.code;
    }

    /** How a sentence goes on after "because". */
    public String words() {
        return this.words;
    }

}
