package org.childjourney.preproceedings;

import java.util.Set;

/** What a court ordered for one child. */
public enum OrderMade {

    /** Nothing new. */
    NONE("no new order"),
    /** An interim care order. */
    INTERIM_CARE("interim care order"),
    /** An interim supervision order. */
    INTERIM_SUPERVISION("interim supervision order"),
    /** A care order. */
    CARE("care order"),
    /** A care order, the child living with parents. */
    CARE_WITH_PARENTS("care order, the child living with parents"),
    /** A care order and a placement order. */
    PLACEMENT("care order and placement order"),
    /** A supervision order. */
    SUPERVISION("supervision order"),
    /** A special guardianship order. */
    SPECIAL_GUARDIANSHIP("special guardianship order"),
    /** A private law order. */
    PRIVATE_LAW("private law order"),
    /** Another final order. */
    OTHER_FINAL("another final order"),
    /** The court made no order. */
    NO_ORDER("no order"),
    /** The application was withdrawn with the court's leave. */
    WITHDRAWN("application withdrawn with the leave of the court");

    private static final Set<OrderMade> GOES_ON = Set.of(NONE, INTERIM_CARE, INTERIM_SUPERVISION);

    private static final Set<OrderMade> IN_CARE = Set.of(INTERIM_CARE, CARE, CARE_WITH_PARENTS, PLACEMENT);

    private static final Set<OrderMade> ONLY_UNDER_17 = Set.of(INTERIM_CARE, INTERIM_SUPERVISION, CARE,
            CARE_WITH_PARENTS, PLACEMENT, SUPERVISION);

    private static final Set<OrderMade> LEAVES_A_PLAN_TO_THE_COUNCIL = Set.of(SUPERVISION, NO_ORDER, WITHDRAWN,
            OTHER_FINAL, PRIVATE_LAW);

    private final String words;

    OrderMade(String words) {
        this.words = words;
    }

    /** Its name in a sentence. */
    public String words() {
        return this.words;
    }

    /** Whether it disposes of the application. */
    public boolean disposes() {
        return !GOES_ON.contains(this);
    }

    /** Whether the child is in the council's care by it. */
    public boolean inCare() {
        return IN_CARE.contains(this);
    }

    /** The code of the looked-after return for a child in care by it. */
    String legalStatus() {
        return switch (this) {
            case INTERIM_CARE -> "C1";
            case PLACEMENT -> "E1";
            default -> "C2";
        };
    }

    /**
     * Whether it cannot be made for a young person of 17 (Children Act 1989 section
     * 31(3)).
     */
    boolean onlyUnderSeventeen() {
        return ONLY_UNDER_17.contains(this);
    }

    /** Whether the child goes on with a plan of the council and not in its care. */
    boolean leavesAPlanToTheCouncil() {
        return LEAVES_A_PLAN_TO_THE_COUNCIL.contains(this);
    }

}
