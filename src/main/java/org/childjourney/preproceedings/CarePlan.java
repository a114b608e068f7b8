package org.childjourney.preproceedings;

/** What the council plans for a child in court, with the code of the data set. */
public enum CarePlan {

    /** An (interim) care order. */
    CARE_ORDER("A", "care order"),
    /** An (interim) care order, the child living with parents. */
    CARE_ORDER_WITH_PARENTS("B", "care order, living with parents"),
    /** Adoption. */
    ADOPTION("C", "adoption"),
    /** An (interim) supervision order. */
    SUPERVISION_ORDER("D", "supervision order"),
    /** A special guardianship order. */
    SPECIAL_GUARDIANSHIP("E", "special guardianship order"),
    /** A private law order. */
    PRIVATE_LAW_ORDER("F", "private law order"),
    /** Something else. */
    OTHER("G", "something else");

    private final String code;

    private final String words;

    CarePlan(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The code of the pre-proceedings data set, A to G. */
    public String code() {
        return this.code;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

}
