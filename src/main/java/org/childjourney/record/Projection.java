package org.childjourney.record;

import java.util.Set;

/** The processes that show a projection of their own instead of the full record. */
final class Projection {

    /** A partner agency is asked what it knows of the child. */
    static final String PARTNER_CHECK = "partner-check";

    private static final Set<String> ALLEGATION = Set.of("allegation-against-professional",
            "escalate-allegation-breach");

    /** A district housing authority does its part for a homeless young person. */
    static final String HOUSING = "housing-assessment";

    /** An advocate stands beside a young person. */
    static final String ADVOCACY = "advocacy";

    /** The parts whose people know the child by name. */
    static final Set<String> KNOW_THE_NAME = Set.of(PARTNER_CHECK, HOUSING, ADVOCACY);

    private Projection() {
    }

    /**
     * Whether the task is about an allegation against a person who works with children.
     */
    static boolean isOfAnAllegation(RecordContext context) {
        return ALLEGATION.contains(context.process());
    }

}
